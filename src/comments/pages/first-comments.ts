import { commentAnchor, commentPagePath } from '@/ui/paths'
import { getCommentCount, getCommentPage, getLastPage } from '../published'
import type { CommentRules } from '../rules'
import type { Thread } from '../thread'
import type { PageLinks } from './page-links'

/** The comments that stand on the article itself. */
export interface FirstComments {
  /** Of all pages together. */
  count: number
  threads: Thread[]
  links: PageLinks
}

/** The first page of an article's comments in the site's order, and how many there are in all. */
export async function getFirstComments(
  article: { id: string; slug: string },
  { order, threadsOnPage }: CommentRules,
): Promise<FirstComments> {
  const last = await getLastPage(article.id)
  if (last.page === 0) return { count: 0, threads: [], links: {} }
  const count = await getCommentCount(article.id)
  if (order === 'newest') return { count, ...(await newestThreads(article, last.page, threadsOnPage)) }
  const { threads } = await getCommentPage(article.id, '1')
  return { count, threads, links: last.page > 1 ? { newer: commentPagePath(article.slug, 2) } : {} }
}

/**
 * The last page may have just begun: it is filled up with the newest of the page before. The link to older comments leads to
 * the first one there that is not here.
 */
async function newestThreads({ id, slug }: { id: string; slug: string }, last: number, shown: number) {
  const { threads: newest } = await getCommentPage(id, String(last))
  const { threads: before } = last > 1 ? await getCommentPage(id, String(last - 1)) : { threads: [] }
  const unseen = Math.max(0, before.length - Math.max(0, shown - newest.length))
  const threads = [...before.slice(unseen), ...newest].reverse()
  const older = olderPath(slug, last, before, unseen)
  return { threads, links: older ? { older } : {} }
}

function olderPath(slug: string, last: number, before: Thread[], unseen: number): string | undefined {
  // All that the page before has is here.
  if (unseen === 0) return last > 2 ? commentPagePath(slug, last - 2) : undefined
  const path = commentPagePath(slug, last - 1)
  const next = before[unseen - 1]
  return next && unseen < before.length ? `${path}#${commentAnchor(next.ref)}` : path
}
