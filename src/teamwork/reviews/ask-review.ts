import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { messages } from '@/language/messages'
import { type ArticleRef, articleKey, findTitle } from '../article'
import { boundedText } from '../bounded-text'
import { findColleague } from '../colleagues'
import { mailColleague } from '../mail-colleague'
import { LONGEST_WORD } from './review'

/** Asks a colleague to look at an article, and mails them. @throws APIError in words; 409 where they were asked already */
export async function askReview(
  req: PayloadRequest,
  ref: ArticleRef,
  { of, word }: { of: string; word: string },
): Promise<void> {
  const said = boundedText(word, LONGEST_WORD, 'De toelichting')
  const title = await findTitle(req, ref)
  const to = await findColleague(req, of)
  const request = await req.payload
    .create({
      collection: 'review-requests',
      data: {
        ...ref,
        key: `${articleKey(ref)}:${to.id}`,
        of: to.id,
        ofName: to.name,
        by: req.user?.id ?? null,
        byName: req.user?.name ?? '',
        word: said,
      },
      depth: 0,
      req,
    })
    .catch((error: unknown) => {
      if (!(error instanceof ValidationError)) throw error
      throw new APIError(`Aan ${to.name} is dit al gevraagd.`, 409, undefined, true)
    })
  const words = messages().mail.reviewRequest
  await mailColleague(req, to, {
    ...ref,
    key: `review-request:${request.id}`,
    kindOfMail: 'review-request',
    subject: words.subject(title),
    paragraphs: [words.what(request.byName, title), ...(said ? [words.word(said)] : [])],
    link: words.link,
  })
}
