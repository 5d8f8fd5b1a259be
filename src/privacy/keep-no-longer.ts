import { createLocalReq, type Payload, type Where } from 'payload'
import { deleteBlocksBefore } from '@/comments/blocks/stored-blocks'
import { toCommentRules } from '@/comments/rules'
import { noteOnComments } from '@/comments/stored-comments'
import { deleteBrowsersBefore } from '@/comments/trust/stored-browsers'
import { deleteEntriesBefore } from '@/history/log/stored-entries'
import { deleteMails, forgetSides } from '@/mail/outbox/stored-mails'
import { sentPictures } from '@/media/sent-pictures'
import { eraseComment } from './erase-comment'

const DAY_MS = 24 * 60 * 60_000
const AT_ONCE = 200
const NETWORK_DAYS = 30
const MAIL_DAYS = 30
/** As long as mails are counted, by mailbox and by network. */
const LIMIT_DAYS = 1
const UNCONFIRMED_DAYS = 7
/** Who of the staff did what, with their names: as long as an article goes without a review. */
const LOG_DAYS = 3 * 365

/** Lets go of what may not be kept any longer, in batches; doing it twice, or in two processes, does no harm. */
export async function keepNoLonger(payload: Payload): Promise<void> {
  await (await sentPictures()).sweep()
  const { comments: rules } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const { retentionDays } = toCommentRules(rules)
  await eraseRefused(payload, retentionDays)
  // A day later than what they held: the rounds take it away in batches.
  await deleteBlocksBefore(payload, daysAgo(retentionDays + 1))
  const longAgo: Where = { networkDay: { less_than: daysAgo(NETWORK_DAYS).slice(0, 10) } }
  await noteOnComments(payload, longAgo, { networkHash: null, networkDay: null }, AT_ONCE)
  const unconfirmed: Where = {
    and: [
      { notifyReplies: { equals: true } },
      { emailConfirmedAt: { exists: false } },
      { createdAt: { less_than: daysAgo(UNCONFIRMED_DAYS) } },
    ],
  }
  await noteOnComments(payload, unconfirmed, { notifyReplies: false }, AT_ONCE)
  await deleteBrowsersBefore(payload, new Date().toISOString())
  const counted: Where = {
    and: [{ mailboxHash: { exists: true } }, { createdAt: { less_than: daysAgo(LIMIT_DAYS) } }],
  }
  await forgetSides(payload, counted, AT_ONCE)
  await deleteEntriesBefore(payload, daysAgo(LOG_DAYS))
  await deleteMails(payload, {
    and: [{ state: { in: ['sent', 'dead', 'unsure'] } }, { updatedAt: { less_than: daysAgo(MAIL_DAYS) } }],
  })
}

/** Refused comments and spam; those that were answered stay as empty places, once. */
async function eraseRefused(payload: Payload, days: number): Promise<void> {
  const req = await createLocalReq({ context: { keepsLessons: true } }, payload)
  // From the decision on, because what was refused today can be taken back tomorrow. Not from the last change: the mails
  // about a comment change it too, some seconds later.
  const longAgo: Where = {
    or: [
      { decidedAt: { less_than: daysAgo(days) } },
      { and: [{ decidedAt: { exists: false } }, { updatedAt: { less_than: daysAgo(days) } }] },
    ],
  }
  const where: Where = {
    and: [{ status: { in: ['rejected', 'spam', 'blocked'] } }, { erasedAt: { exists: false } }, longAgo],
  }
  const { docs } = await payload.find({
    collection: 'comments',
    where,
    limit: AT_ONCE,
    depth: 0,
    pagination: false,
  })
  for (const comment of docs) await eraseComment(req, comment)
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString()
}
