import type { PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import type { CommentStatus } from '../status'

/** The comments that are looked at, of all authors of a page together. */
const MOST = 500

/** How many comments of an author are in each state, the one at hand included. */
export interface AuthorCounts {
  of: Record<CommentStatus, number>
  /** There are more than were looked at. */
  isAtLeast: boolean
}

/**
 * What else came from the addresses of comments, by their keys: one query a page, whatever its length. Where one of them wrote
 * very many, nothing is said of those that come after. An address that is only typed can be somebody else's, so it is a hint
 * and no proof.
 */
export async function countByAuthor(
  req: PayloadRequest,
  comments: Comment[],
): Promise<Map<string, AuthorCounts>> {
  const keys = [...new Set(comments.flatMap((comment) => authorKeyOf(comment) ?? []))]
  if (keys.length === 0) return new Map()
  // Past Payload's rules for each field of each comment, which would take longer than the page: whoever calls checks who asks.
  const { docs } = await req.payload.db.find<Pick<Comment, 'emailKey' | 'status'>>({
    collection: 'comments',
    where: { emailKey: { in: keys } },
    select: { emailKey: true, status: true },
    // As the index has them: by date, one who wrote very many would cost more than the page.
    sort: 'emailKey',
    limit: MOST,
    pagination: false,
    req,
  })
  const isAtLeast = docs.length === MOST
  const counts = new Map<string, AuthorCounts>()
  for (const { emailKey, status } of docs) {
    const known = counts.get(emailKey ?? '') ?? {
      of: { pending: 0, published: 0, rejected: 0, spam: 0, blocked: 0 },
      isAtLeast,
    }
    known.of[status] += 1
    counts.set(emailKey ?? '', known)
  }
  return counts
}

/** Staff write many, and nobody judges them by it. */
export function authorKeyOf({ emailKey, staffReply }: Comment): string | undefined {
  return staffReply ? undefined : (emailKey ?? undefined)
}
