import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { messages } from '@/language/messages'
import { idOf } from '@/platform/id-of'
import { type ArticleRef, findTitle } from '../article'
import { mailColleague } from '../mail-colleague'
import { findReview, mayWithdraw } from './find-reviews'
import { finishStored } from './stored-reviews'

/** Says that the asker has looked at it, and tells who asked. @throws APIError in words */
export async function finishReview(req: PayloadRequest, ref: ArticleRef, id: string): Promise<void> {
  const title = await findTitle(req, ref)
  const { of, ofName, by } = await findReview(req, ref, id)
  if (idOf(of) !== req.user?.id)
    throw new APIError(
      `Dit is aan ${ofName} gevraagd; alleen die zegt dat het klaar is.`,
      403,
      undefined,
      true,
    )
  if (!(await finishStored(req, id))) return
  const asker = idOf(by)
  const to =
    asker &&
    (await req.payload.findByID({ collection: 'users', id: asker, depth: 0, disableErrors: true, req }))
  if (!to) return
  const words = messages().mail.reviewed
  await mailColleague(req, to, {
    ...ref,
    key: `reviewed:${id}`,
    kindOfMail: 'reviewed',
    subject: words.subject(ofName, title),
    paragraphs: [words.what(ofName, title)],
    link: words.link,
  })
}

/** Takes a request back: who asked, or an editor. What is done stays. @throws APIError in words */
export async function withdrawReview(req: PayloadRequest, ref: ArticleRef, id: string): Promise<void> {
  const { by, doneAt, ofName } = await findReview(req, ref, id)
  if (!mayWithdraw(req, by)) throw new Forbidden(req.t)
  if (doneAt) throw new APIError(`${ofName} heeft dit al nagekeken.`, 409, undefined, true)
  await req.payload.delete({ collection: 'review-requests', id, depth: 0, req })
}
