import { stat } from 'node:fs/promises'
import type { Payload, Where } from 'payload'
import { findRedirect } from '@/redirects/find-redirect'
import { normalAddress } from '@/redirects/normal-address'
import { ImportRefused } from '../import-refused'
import { htmlLine } from '../posts/html-text'
import { keptSince } from '../posts/kept-since'
import { PostsReport } from '../posts/report'
import { writeComments } from '../posts/write-comments'
import { type DisqusPost, type DisqusThread, readDisqus } from './read-disqus'
import { toComment } from './to-comment'

/** The threads and their comments must fit in the memory. */
const MOST_MEGABYTES = 200

/**
 * Imports the comments of Disqus onto the articles that are here: by the address of the page, also an old one that leads here, and
 * else by its title. Each is stored once.
 * @throws ImportRefused when the file is something else
 */
export async function importDisqus(payload: Payload, file: string, dryRun: boolean): Promise<PostsReport> {
  const { size } = await stat(file)
  if (size > MOST_MEGABYTES * 1_000_000) {
    throw new ImportRefused([{ message: `Het bestand is groter dan ${MOST_MEGABYTES} MB.` }])
  }
  const report = new PostsReport(dryRun)
  const { isWhole, posts, threads } = await readDisqus(file, (remark) => report.tellDamage(remark))
  if (!isWhole)
    report.damage = 'Let op: het bestand is niet compleet. Wat heel is, is ingelezen. Maak de export opnieuw.'
  const originOf = (key: string) => `disqus:comment:${key}`
  const writing = { payload, report, dryRun, keptSince: await keptSince(payload), originOf }
  for (const [id, some] of byThread(posts)) {
    const thread = threads.get(id) ?? { id, link: '', title: '' }
    const label = `"${htmlLine(thread.title) || thread.link || `pagina ${id}`}" (${thread.link || 'zonder adres'})`
    const article = await findArticle(payload, thread)
    const alive = some.filter(({ fields }) => fields.isDeleted?.trim() !== 'true')
    report.count('verwijderd bij Disqus: niet ingelezen', some.length - alive.length)
    if (!article) {
      report.fail(label, `${alive.length} × reactie: geen artikel hier heeft dit adres of deze titel.`)
      continue
    }
    const comments = alive.map(toComment)
    await writeComments({ comments, label, scope: id }, article, writing)
  }
  return report
}

function byThread(posts: readonly DisqusPost[]): Map<string, DisqusPost[]> {
  const groups = new Map<string, DisqusPost[]>()
  for (const post of posts) {
    const group = groups.get(post.thread)
    if (group) group.push(post)
    else groups.set(post.thread, [post])
  }
  return groups
}

async function findArticle(payload: Payload, { link, title }: DisqusThread) {
  const path = normalAddress(URL.canParse(link) ? new URL(link).pathname : link)
  const slug = path.split('/').at(-1) ?? ''
  const redirect = await findRedirect(payload, path)
  const { relationTo, value } = redirect?.to?.reference ?? {}
  const wanted: Where[] = [
    ...(relationTo === 'symptoms' && typeof value === 'string' ? [{ id: { equals: value } }] : []),
    ...(slug ? [{ slug: { equals: slug } }] : []),
    ...(title.trim() ? [{ title: { equals: htmlLine(title) } }] : []),
  ]
  for (const where of wanted) {
    const { docs: found } = await payload.find({
      collection: 'symptoms',
      where,
      select: { slug: true, _status: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [article] = found
    if (article)
      return { id: article.id, slug: article.slug ?? '', isPublic: article._status === 'published' }
  }
  return undefined
}
