import type { Payload, PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { type Fill, MOST_ON_PAGE } from './pick-page'

/**
 * How full a page of an article's comments is; reads no more than there is room for, twice. Past Payload's rules for fields, which
 * take each comment a tenth of a millisecond: two numbers come out, and nothing of a comment.
 */
export async function measureFill(
  payload: Payload,
  symptom: string,
  page: number,
  req?: PayloadRequest,
): Promise<Fill> {
  const { docs } = await payload.db.find<Pick<Comment, 'id' | 'parent'>>({
    collection: 'comments',
    where: { symptom: { equals: symptom }, page: { equals: page } },
    select: { parent: true },
    sort: 'createdAt',
    limit: 2 * MOST_ON_PAGE,
    pagination: false,
    ...(req && { req }),
  })
  const ids = new Set(docs.map(({ id }) => id))
  const threads = docs.filter(({ parent }) => !ids.has(idOf(parent) ?? ''))
  return { comments: docs.length, threads: threads.length }
}
