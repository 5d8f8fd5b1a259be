import { APIError, type PayloadRequest, type Where } from 'payload'
import { hasRole } from '@/access/access'
import type { ReviewRequest } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import type { ArticleRef } from '../article'
import type { Review } from './review'

const MOST_OPEN = 200
const MOST_DONE = 5

export const IS_WAITING: Where = { doneAt: { exists: false } }

/** Who is asked to look at an article, and who did so last. */
export async function findReviews(req: PayloadRequest, ref: ArticleRef): Promise<Review[]> {
  const waiting = await find(req, [...requestsOf(ref), IS_WAITING], 'createdAt', MOST_OPEN)
  const done = await find(req, [...requestsOf(ref), { doneAt: { exists: true } }], '-doneAt', MOST_DONE)
  return [...waiting, ...done].map(({ id, of, ofName, by, byName, word, createdAt, doneAt }) => ({
    id,
    of: { id: idOf(of), name: ofName },
    byName,
    word: word ?? '',
    at: createdAt,
    doneAt: doneAt ?? undefined,
    mayWithdraw: !doneAt && mayWithdraw(req, by),
  }))
}

export function mayWithdraw(req: PayloadRequest, by: unknown): boolean {
  return hasRole(req.user, 'admin', 'editor') || (req.user !== null && idOf(by) === req.user.id)
}

/** @throws APIError 404 in words, where it is gone */
export async function findReview(req: PayloadRequest, ref: ArticleRef, id: string): Promise<ReviewRequest> {
  const [review] = await find(req, [...requestsOf(ref), { id: { equals: id } }], 'createdAt', 1)
  if (!review) throw new APIError('Deze vraag is er niet meer: zij is ingetrokken.', 404, undefined, true)
  return review
}

function requestsOf({ kind, document }: ArticleRef): Where[] {
  return [{ document: { equals: document } }, { kind: { equals: kind } }]
}

async function find(
  req: PayloadRequest,
  and: Where[],
  sort: string,
  limit: number,
): Promise<ReviewRequest[]> {
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: { and },
    sort,
    limit,
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}
