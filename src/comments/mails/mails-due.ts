import type { CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '@/payload-types'

/**
 * When mails about a comment come due, stored in the very write that causes them: a crash in between cannot lose them, and
 * a transaction that is rolled back takes them along. `announce` reads it. Null where nobody is to be told anything.
 */
export function mailsDueAt({ status, notifyReplies, confirmable }: Partial<Comment>): string | null {
  return status === 'published' || notifyReplies || confirmable ? new Date().toISOString() : null
}

/** For comments that come in through Payload: what staff write, and what is published at once. */
export const setMailsDue: CollectionBeforeChangeHook<Comment> = ({ data, operation }) =>
  operation === 'create' ? { ...data, mailsDueAt: mailsDueAt(data) } : data
