import type { Payload, Where } from 'payload'
import { addressKey } from '@/mail/mailbox'
import type { Comment, Symptom } from '@/payload-types'
import { toCommentRules } from '../rules'
import { changeCommentWhere, noteOnComment } from '../stored-comments'
import { isKnownWriter } from '../trust/is-known-writer'
import { askToConfirm, askToConfirmComment, mailPublished, mailRejected, mailReply } from './reader-mails'
import { findConfirmedAt } from './subscription'

const AT_ONCE = 50

/**
 * Queues the mails that have come due about comments. Each has a key of its own, so that doing it again after a crash in
 * the middle, or twice at a time, mails nobody twice.
 */
export async function announce(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { mailsDueAt: { less_than_equal: new Date().toISOString() } },
    select: { mailsDueAt: true },
    sort: 'mailsDueAt',
    limit: AT_ONCE,
    depth: 0,
    pagination: false,
  })
  for (const { id, mailsDueAt } of docs) {
    // Only what was seen: the comment may have come due once more meanwhile.
    const asSeen: Where[] = [{ id: { equals: id } }, { mailsDueAt: { equals: mailsDueAt } }]
    // As it is now: while those before it had their turn it may have been erased, or withdrawn, or its writer unsubscribed.
    const comment = await payload.db.findOne<Comment>({ collection: 'comments', where: { and: asSeen } })
    if (!comment) continue
    await announceOne(payload, comment)
    await changeCommentWhere(payload, asSeen, { mailsDueAt: null })
  }
}

async function announceOne(payload: Payload, comment: Comment): Promise<void> {
  // Refused posts cause no mail by themselves: robots would use the form to mail others.
  const isRefused = comment.status !== 'pending' && comment.status !== 'published'
  if (isRefused && !comment.rejectionMail) return
  const article = await findArticle(payload, comment)
  if (!article) return
  if (isRefused) return mailRejected(payload, comment, article)
  if (await canBeConfirmed(payload, comment)) return askToConfirmComment(payload, comment, article)
  const wantsMail = Boolean(comment.notifyReplies) && !comment.staffReply
  const isConfirmed = wantsMail && (await confirmedOrAsked(payload, comment, article))
  if (comment.status !== 'published') return
  // Who sees it at once need not hear of it.
  if (isConfirmed && comment.decidedBy) await mailPublished(payload, comment, article)
  const answered = await findAnswered(payload, comment)
  if (answered) await mailReply(payload, answered, comment, article)
}

/** Whether its writer can have the comment published by saying that it is theirs. */
async function canBeConfirmed(payload: Payload, comment: Comment): Promise<boolean> {
  if (comment.status !== 'pending' || !comment.confirmable || comment.decidedAt) return false
  const { comments: stored } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  return toCommentRules(stored).moderation === 'first' && isKnownWriter(payload, comment.email)
}

/** Whether mail about the comment may be sent; where nobody knows whose address it is, asks. */
async function confirmedOrAsked(payload: Payload, comment: Comment, article: Symptom): Promise<boolean> {
  if (comment.emailConfirmedAt) return true
  const confirmedAt = await findConfirmedAt(payload, comment.email)
  if (!confirmedAt) {
    await askToConfirm(payload, comment, article)
    return false
  }
  await noteOnComment(payload, comment.id, { emailConfirmedAt: confirmedAt })
  return true
}

async function findArticle(payload: Payload, { symptom }: Comment): Promise<Symptom | undefined> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { id: { equals: symptom }, _status: { equals: 'published' } },
    select: { title: true, slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] as Symptom | undefined
}

/** The comment that this one answers, where its writer asked to hear of it and is somebody else. */
async function findAnswered(payload: Payload, { email, parent }: Comment): Promise<Comment | undefined> {
  if (!parent) return undefined
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      id: { equals: parent },
      status: { equals: 'published' },
      notifyReplies: { equals: true },
      emailConfirmedAt: { exists: true },
      emailKey: { not_equals: addressKey(email) },
    },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
