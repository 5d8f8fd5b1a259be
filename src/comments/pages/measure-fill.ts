import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/platform/id-of'
import { type Fill, MOST_ON_PAGE } from './pick-page'

/** How full a page of an article's comments is; reads no more than there is room for, twice. */
export async function measureFill(
  payload: Payload,
  symptom: string,
  page: number,
  req?: PayloadRequest,
): Promise<Fill> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { symptom: { equals: symptom }, page: { equals: page } },
    select: { parent: true },
    sort: 'createdAt',
    depth: 0,
    limit: 2 * MOST_ON_PAGE,
    pagination: false,
    ...(req && { req }),
  })
  const ids = new Set(docs.map(({ id }) => id))
  const threads = docs.filter(({ parent }) => !ids.has(idOf(parent) ?? ''))
  return { comments: docs.length, threads: threads.length }
}
