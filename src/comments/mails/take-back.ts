import type { CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload'
import { deleteMails } from '@/mail/outbox/stored-mails'
import type { Comment } from '@/payload-types'
import type { CommentStatus } from '../status'
import { mailKey } from './mail-key'

/** What a mail says that is true only as long as readers see the comment. */
const WHILE_PUBLISHED = ['published', 'reply'] as const
/** And as long as they do not. */
const UNTIL_PUBLISHED = ['rejected', 'confirm-comment'] as const

/**
 * Takes back what still waits to be mailed about a comment and is true no more: a mail server can be away for days, and meanwhile an
 * answer is withdrawn as spam, or a rejection undone. What may have arrived stays noted, so that nobody is told twice. Never what the
 * new state has mailed: whoever writes those mails may be quicker.
 */
export async function takeBackMails(req: PayloadRequest, id: string, now: CommentStatus): Promise<void> {
  await takeBack(req, id, now === 'published' ? UNTIL_PUBLISHED : WHILE_PUBLISHED)
}

/** The same of a comment that is deleted: nothing about it is true any more. */
export const takeBackMailsOfDeleted: CollectionAfterDeleteHook<Comment> = ({ id, req }) =>
  takeBack(req, String(id), [...WHILE_PUBLISHED, ...UNTIL_PUBLISHED])

async function takeBack(
  req: PayloadRequest,
  id: string,
  kinds: readonly (typeof WHILE_PUBLISHED | typeof UNTIL_PUBLISHED)[number][],
): Promise<void> {
  const keys = kinds.map((kind) => mailKey(kind, id))
  const where: Where = { and: [{ key: { in: keys } }, { state: { in: ['waiting', 'sending', 'dead'] } }] }
  await deleteMails(req.payload, where, req)
}
