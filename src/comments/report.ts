import { createLocalReq, type Payload, ValidationError } from 'payload'
import { nl } from '@/language/nl'
import type { Comment } from '@/payload-types'
import { networkToday } from '@/platform/network'
import { keyedHash } from '@/platform/secret'
import { inTransaction } from '@/platform/write-conflicts'
import { plainText } from '@/text/plain-text'
import { changeStatus } from './change-status'
import { runAfterChange } from './desk/run-after-change'
import { noteOnComment } from './stored-comments'
import { storeReport } from './stored-reports'

/** The longest reason that is kept, in characters. */
const MOST_CHARACTERS = 500
/** A subscriber can be given this much of IPv6: three of its networks are not three readers. */
const REPORTING_BITS = 48

/**
 * Keeps a reader's report of a published comment, one per network and day; at `reportsToHide` reports since a moderator
 * last decided, the comment waits again. Tells nothing about what became of it.
 */
export async function reportComment(
  payload: Payload,
  comment: Comment,
  report: { reason: string; address: string },
  reportsToHide: number,
): Promise<void> {
  const { networkHash } = networkToday(report.address, new Date(), REPORTING_BITS)
  try {
    await storeReport(payload, {
      comment: comment.id,
      reason: plainText(report.reason.slice(0, 2 * MOST_CHARACTERS))
        .trim()
        .slice(0, MOST_CHARACTERS),
      fingerprint: keyedHash('comment-report', `${comment.id} ${networkHash}`),
    })
  } catch (error) {
    if (error instanceof ValidationError) return
    throw error
  }
  await countReports(payload, comment, reportsToHide)
}

async function countReports(payload: Payload, comment: Comment, reportsToHide: number): Promise<void> {
  const since = comment.reportsClearedAt ?? new Date(0).toISOString()
  const { totalDocs: reportCount } = await payload.count({
    collection: 'comment-reports',
    where: { comment: { equals: comment.id }, createdAt: { greater_than: since } },
  })
  const reports = { reportCount, reportedAt: comment.reportedAt ?? new Date().toISOString() }
  await noteOnComment(payload, comment.id, reports)
  if (reportCount >= reportsToHide) await hide(payload, comment, reports)
}

async function hide(
  payload: Payload,
  comment: Comment,
  reports: { reportCount: number; reportedAt: string },
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const change = { id: comment.id, from: 'published', to: 'pending', how: 'system', reports } as const
  await inTransaction(req, async () => {
    const result = await changeStatus(req, change)
    if (!('changed' in result)) return
    const heldReasons = [nl.comments.reasons.reported(reports.reportCount)]
    await noteOnComment(payload, comment.id, { heldReasons }, req)
    await runAfterChange(req, result.changed, 'published')
  })
}
