import type { PayloadRequest } from 'payload'
import { forgetBlocksOf } from '@/comments/blocks/forget-blocks'
import { forgetBrowsersOf } from '@/comments/trust/stored-browsers'
import { deleteMails } from '@/mail/outbox/stored-mails'
import { commentsOf } from './comments-of'
import { eraseComment } from './erase-comment'
import { mailsAbout } from './export-person'
import { type NamingReply, repliesNaming } from './replies-naming'

/** What was erased. */
export interface Erased {
  /** How many comments. */
  comments: number
  /** What others wrote that names the person: it stays until somebody looks. */
  naming: NamingReply[]
}

/**
 * Erases what the site keeps under an e-mail address: comments with name and text, mails that wait, which browsers are
 * remembered, and what was blocked of theirs. May be done again after a crash in the middle.
 */
export async function erasePerson(req: PayloadRequest, email: string): Promise<Erased> {
  const comments = await commentsOf(req.payload, email)
  // Afterwards nobody knows the name any more.
  const naming = await repliesNaming(req.payload, comments)
  const mails = mailsAbout(email, comments)
  await deleteMails(req.payload, mails)
  await forgetBrowsersOf(req.payload, email)
  await forgetBlocksOf(
    req,
    email,
    comments.map(({ id }) => id),
  )
  for (const comment of comments) await eraseComment(req, comment)
  // Written meanwhile, about what was not erased yet.
  await deleteMails(req.payload, mails)
  return { comments: comments.length, naming }
}
