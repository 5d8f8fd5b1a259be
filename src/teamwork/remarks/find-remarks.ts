import { APIError, type PayloadRequest, type Where } from 'payload'
import { hasRole } from '@/access/access'
import type { Remark as StoredRemark } from '@/payload-types'
import type { ArticleRef } from '../article'
import { type Remark, toRemark } from './remark'

const MOST_OPEN = 500
const MOST_RESOLVED = 50
const MOST_REPLIES = 1_000

/** What is no answer, about an article. */
function remarksOf({ kind, document }: ArticleRef): Where[] {
  return [{ document: { equals: document } }, { kind: { equals: kind } }, { replyTo: { exists: false } }]
}

export const IS_OPEN: Where = { resolvedAt: { exists: false } }

/** The remarks about an article: the open ones, oldest first, and then those that were resolved last. */
export async function findRemarks(req: PayloadRequest, ref: ArticleRef): Promise<Remark[]> {
  const open = await find(req, [...remarksOf(ref), IS_OPEN], 'createdAt', MOST_OPEN)
  const resolved = await find(
    req,
    [...remarksOf(ref), { resolvedAt: { exists: true } }],
    '-resolvedAt',
    MOST_RESOLVED,
  )
  const shown = [...open, ...resolved]
  if (shown.length === 0) return []
  const replies = await find(req, [{ replyTo: { in: shown.map(({ id }) => id) } }], 'createdAt', MOST_REPLIES)
  const reader = { id: req.user?.id, isAdmin: hasRole(req.user, 'admin') }
  return shown.map((remark) =>
    toRemark(
      remark,
      replies.filter(({ replyTo }) => replyTo === remark.id),
      reader,
    ),
  )
}

async function find(req: PayloadRequest, and: Where[], sort: string, limit: number): Promise<StoredRemark[]> {
  const { docs } = await req.payload.find({
    collection: 'remarks',
    where: { and },
    sort,
    limit,
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** A remark about an article, and no answer to one. @throws APIError 404 in words, where it is gone */
export async function findRemark(req: PayloadRequest, ref: ArticleRef, id: string): Promise<StoredRemark> {
  const [remark] = await find(req, [...remarksOf(ref), { id: { equals: id } }], 'createdAt', 1)
  if (!remark)
    throw new APIError('Deze opmerking is er niet meer. Iemand heeft haar verwijderd.', 404, undefined, true)
  return remark
}
