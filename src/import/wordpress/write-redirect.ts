import { pagePath, symptomPath } from '@/ui/paths'
import type { WordPressPost } from './read-post'
import type { Run } from './run'
import type { StoredPost } from './write-post'

/** Sends readers of the old address on; one that editors made for it stays. */
export async function writeRedirect(post: WordPressPost, { id, slug }: StoredPost, run: Run): Promise<void> {
  const { collection, path } = post
  const own = collection === 'pages' ? pagePath(slug) : symptomPath(slug)
  if (!path || path === own) return
  if (/\s/.test(path)) {
    run.report.remarks.push(`${post.label}: het oude adres ${path} kan niet worden doorverwezen.`)
    return
  }
  const { totalDocs } = await run.payload.count({
    collection: 'redirects',
    where: { from: { equals: path } },
  })
  if (totalDocs > 0) return
  run.report.count('oude adressen doorverwezen')
  if (!id) return
  await run.payload.create({
    collection: 'redirects',
    data: { from: path, to: { type: 'reference', reference: { relationTo: collection, value: id } } },
    depth: 0,
  })
}
