import type { PayloadRequest } from 'payload'
import type { CommentDecision } from '@/payload-types'
import { findNotes } from '../notes/find-notes'
import type { Note } from '../notes/note'
import type { CommentStatus } from '../status'

const MOST = 100

/** One thing that was done with a comment, as moderators see it. */
export interface HistoryStep {
  id: string
  /** ISO 8601. */
  at: string
  byName: string
  how: CommentDecision['how']
  from: CommentStatus | null
  to: CommentStatus
  reason: string | null
  /** What an edit changed. */
  name: { before: string; after: string } | null
  body: { before: string; after: string } | null
}

/** What moderators keep about a comment, oldest first. */
export interface CommentHistory {
  steps: HistoryStep[]
  notes: Note[]
}

/** Whoever calls checks who asks. */
export async function findHistory(req: PayloadRequest, comment: string): Promise<CommentHistory> {
  const { docs } = await req.payload.find({
    collection: 'comment-decisions',
    where: { comment: { equals: comment } },
    sort: '-decidedAt',
    limit: MOST,
    depth: 0,
    pagination: false,
    req,
  })
  const notes = await findNotes(req, [comment])
  return { steps: docs.toReversed().map(toStep), notes: notes.get(comment) ?? [] }
}

function toStep(decision: CommentDecision): HistoryStep {
  const { id, byName, decidedAt, from, how, reason, to } = decision
  return {
    id,
    at: decidedAt,
    byName,
    how,
    from: from ?? null,
    to,
    reason: reason ?? null,
    name: changeOf(decision.nameBefore, decision.nameAfter),
    body: changeOf(decision.bodyBefore, decision.bodyAfter),
  }
}

function changeOf(before: string | null | undefined, after: string | null | undefined) {
  return before || after ? { before: before ?? '', after: after ?? '' } : null
}
