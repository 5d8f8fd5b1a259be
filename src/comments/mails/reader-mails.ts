import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import { addressKey } from '@/mail/mailbox'
import { queueReaderMail } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { writeMail } from '@/mail/write-mail'
import type { Comment, Symptom } from '@/payload-types'
import { env } from '@/platform/env'
import { keyedHash } from '@/platform/secret'
import { signLink } from '@/platform/signed-link'
import { commentPath, confirmCommentPath, confirmPath, symptomPath, unsubscribePath } from '@/ui/paths'
import { mailKey } from './mail-key'

/** Asks whether the address is the writer's; one address gets no more than one such mail a day. */
export async function askToConfirm(payload: Payload, comment: Comment, article: Symptom): Promise<void> {
  const words = messages().mail.confirm
  const today = new Date().toISOString().slice(0, 10)
  const siteName = await findSiteName(payload)
  const mail = {
    key: `confirm:${keyedHash('mail-key', addressKey(comment.email))}:${today}`,
    kind: 'confirm' as const,
    to: comment.email,
    ...writeMail({
      site: siteName,
      // No name: whoever typed it could have put words of their own in a mail from this site.
      subject: words.subject(siteName),
      paragraphs: [words.why(article.title), words.what],
      link: { text: words.link, url: withLink(confirmPath, signLink('confirm', comment.id, comment.email)) },
      afterwards: [words.otherwise],
    }),
  }
  await queueReaderMail(payload, mail, comment.networkHash)
}

/** Asks the holder of the address whether the comment is theirs; it is published on their word. */
export async function askToConfirmComment(
  payload: Payload,
  comment: Comment,
  article: Symptom,
): Promise<void> {
  const words = messages().mail.confirmComment
  const siteName = await findSiteName(payload)
  const link = signLink('confirm-comment', comment.id, comment.email)
  const mail = {
    key: mailKey('confirm-comment', comment.id),
    kind: 'confirm-comment' as const,
    to: comment.email,
    ...writeMail({
      site: siteName,
      // Neither name nor text, as above; the page behind the link shows them.
      subject: words.subject(siteName),
      paragraphs: [words.why(article.title), words.what],
      link: { text: words.link, url: withLink(confirmCommentPath, link) },
      afterwards: [words.otherwise],
    }),
  }
  await queueReaderMail(payload, mail, comment.networkHash)
}

/** Tells the writer that the comment is on the site. */
export async function mailPublished(payload: Payload, comment: Comment, article: Symptom): Promise<void> {
  const words = messages().mail.published
  const unsubscribe = unsubscribeLink(comment)
  await queueReaderMail(payload, {
    key: mailKey('published', comment.id),
    kind: 'published',
    to: comment.email,
    unsubscribe,
    ...writeMail({
      site: await findSiteName(payload),
      subject: words.subject(article.title),
      name: comment.name,
      paragraphs: [words.what(article.title)],
      link: { text: words.link, url: commentUrl(article, comment) },
      unsubscribe,
    }),
  })
}

/** Tells the writer why a comment is not placed, once, however often it is decided about. */
export async function mailRejected(payload: Payload, comment: Comment, article: Symptom): Promise<void> {
  const words = messages().mail.rejected
  await queueReaderMail(payload, {
    key: mailKey('rejected', comment.id),
    kind: 'rejected',
    to: comment.email,
    ...writeMail({
      site: await findSiteName(payload),
      // Neither name nor text: the address may be somebody else's.
      subject: words.subject(article.title),
      paragraphs: [words.what(article.title), comment.rejectionMail ?? ''],
      link: { text: words.link, url: `${env().SITE_URL}${symptomPath(article.slug ?? '')}` },
      afterwards: [words.otherwise],
    }),
  })
}

/** Tells the writer of a comment that somebody answered it; the answer itself is read on the site. */
export async function mailReply(
  payload: Payload,
  answered: Comment,
  reply: Comment,
  article: Symptom,
): Promise<void> {
  const words = messages().mail.reply
  const unsubscribe = unsubscribeLink(answered)
  await queueReaderMail(payload, {
    key: mailKey('reply', reply.id),
    kind: 'reply',
    to: answered.email,
    unsubscribe,
    ...writeMail({
      site: await findSiteName(payload),
      subject: words.subject(article.title),
      name: answered.name,
      paragraphs: [words.what(reply.name, article.title)],
      link: { text: words.link, url: commentUrl(article, reply) },
      unsubscribe,
    }),
  })
}

function unsubscribeLink({ id, email }: Comment): string {
  return withLink(unsubscribePath, signLink('unsubscribe', id, email))
}

function withLink(path: string, link: string): string {
  return `${env().SITE_URL}${path}?t=${link}`
}

function commentUrl({ slug }: Symptom, { id }: Comment): string {
  return `${env().SITE_URL}${commentPath(slug ?? '', id)}`
}
