import type { PayloadRequest } from 'payload'
import { forgetBrowsersOf } from '@/comments/trust/stored-browsers'
import { deleteMails } from '@/mail/outbox/stored-mails'
import { commentsOf } from './comments-of'
import { eraseComment } from './erase-comment'
import { addressesOf } from './export-person'

/**
 * Erases what the site keeps under an e-mail address: comments with name and text, mails that wait, and
 * which browsers are remembered. May be done
 * again after a crash in the middle.
 *
 * @returns how many comments there were
 */
export async function erasePerson(req: PayloadRequest, email: string): Promise<number> {
  const comments = await commentsOf(req.payload, email)
  await deleteMails(req.payload, { to: { in: addressesOf(email, comments) } })
  await forgetBrowsersOf(req.payload, email)
  for (const comment of comments) await eraseComment(req, comment)
  return comments.length
}
