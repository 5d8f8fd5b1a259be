import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'
import { cached } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { payloadClient } from '@/platform/payload-client'
import { commentPageTag, commentsTag, earlierCommentsTag } from '@/platform/tags'
import { findLastPage } from './pages/find-last-page'
import { MOST_ON_PAGE } from './pages/pick-page'
import { refOf } from './ref'
import { type ShownComment, type Thread, toThreads } from './thread'

/** One page of an article's comments. */
export interface CommentPage {
  /** Oldest first, answers as well. */
  threads: Thread[]
  isThere: boolean
  hasNext: boolean
}

/** One page of an article's comments, by the article's id and the page's number, for pages. */
export const getCommentPage = cached(
  'comment-page',
  async (symptom: string, page: string) => readPage(await payloadClient(), symptom, Number(page)),
  (symptom, page) => [commentPageTag(symptom, page)],
)

/** The number of an article's last page of comments (0: none), and how many comments are on it. */
export const getLastPage = cached(
  'last-comment-page',
  async (symptom: string) => {
    const payload = await payloadClient()
    const page = await findLastPage(payload, symptom)
    return { page, count: page === 0 ? 0 : await countOnPage(payload, symptom, page) }
  },
  (symptom) => [commentsTag(symptom)],
)

/** How many comments an article has. Those before the last page are counted only when one of them comes or goes. */
export async function getCommentCount(symptom: string): Promise<number> {
  const { page, count } = await getLastPage(symptom)
  return count + (page > 1 ? await getEarlierCount(symptom, String(page)) : 0)
}

const getEarlierCount = cached(
  'earlier-comments',
  async (symptom: string, page: string) => countBefore(await payloadClient(), symptom, Number(page)),
  (symptom) => [earlierCommentsTag(symptom)],
)

/**
 * One page of comments, with places for those that were withdrawn. Past Payload's hooks for reading, which take as long as all the rest of
 * a page with fifty: what is asked for is public, or told to nobody.
 */
export async function readPage(payload: Payload, symptom: string, page: number): Promise<CommentPage> {
  const { docs } = await payload.db.find<Comment>({
    collection: 'comments',
    where: { symptom: { equals: symptom }, page: { equals: page } },
    select: {
      number: true,
      name: true,
      body: true,
      createdAt: true,
      staffReply: true,
      parent: true,
      status: true,
      editedAt: true,
    },
    sort: 'createdAt',
    // Bounded all the same, were a page fuller than it should be.
    limit: 2 * MOST_ON_PAGE,
    pagination: false,
  })
  const comments = docs.map(
    ({ body, createdAt, editedAt, id, name, number, parent, staffReply, status }): ShownComment => {
      const isRemoved = status !== 'published'
      return {
        id,
        ref: refOf({ id, number }),
        name: isRemoved ? '' : name,
        body: isRemoved ? '' : body,
        createdAt,
        staffReply: !isRemoved && (staffReply ?? false),
        isEdited: !isRemoved && Boolean(editedAt),
        parent: idOf(parent) ?? null,
        isRemoved,
      }
    },
  )
  const hasNext = docs.length > 0 && (await findLastPage(payload, symptom)) > page
  return { threads: toThreads(comments), isThere: docs.length > 0, hasNext }
}

/** The published comments on the pages before one. */
export async function countBefore(payload: Payload, symptom: string, page: number): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { symptom: { equals: symptom }, status: { equals: 'published' }, page: { less_than: page } },
  })
  return totalDocs
}

/** The published comments on one page. */
export async function countOnPage(payload: Payload, symptom: string, page: number): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { symptom: { equals: symptom }, status: { equals: 'published' }, page: { equals: page } },
  })
  return totalDocs
}
