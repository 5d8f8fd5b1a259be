import type { PayloadRequest, Where } from 'payload'
import type { Comment } from '@/payload-types'
import { rankFrom, scoreIn } from '../learning/spam-rank'
import type { CommentStatus } from '../status'
import { type DeskFilter, whereOf } from './filter'

/** So many can be put aside at once, and taken back at once. */
const MOST = 1_000
const LONGEST_EXCERPT = 140

/** What waits and is at least so likely spam: how many there are, and the surest of them. */
export interface LikelySpam {
  total: number
  found: { id: string; seen: CommentStatus; name: string; excerpt: string; score: number }[]
}

/** @param above from 0.5 to 1 */
export async function findLikelySpam(
  req: PayloadRequest,
  above: number,
  filter: DeskFilter,
): Promise<LikelySpam> {
  const where: Where = {
    and: [
      { status: { equals: 'pending' } },
      { spamRank: { greater_than_equal: rankFrom(above) } },
      ...whereOf(filter),
    ],
  }
  const { totalDocs: total } = await req.payload.count({ collection: 'comments', where, req })
  // Past Payload's rules for each field of each of a thousand comments: whoever calls checks who asks.
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments',
    where,
    select: { name: true, body: true, status: true, spamRank: true },
    sort: '-spamRank',
    limit: MOST,
    pagination: false,
    req,
  })
  const found = docs.map(({ id, name, body, status, spamRank }) => ({
    id,
    seen: status,
    name,
    excerpt: body.length > LONGEST_EXCERPT ? `${body.slice(0, LONGEST_EXCERPT)} …` : body,
    score: scoreIn(spamRank) ?? above,
  }))
  return { total, found }
}
