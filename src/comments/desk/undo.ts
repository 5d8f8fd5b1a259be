import type { PayloadRequest } from 'payload'
import type { CommentDecision } from '@/payload-types'
import { inTransaction } from '@/platform/write-conflicts'
import { changeStatus } from '../change-status'
import { type Outcome, toOutcome } from './decide'
import { runAfterChange } from './run-after-change'

/** Takes back decisions of the moderator's own, each only while it is the last one about its comment. */
export async function undo(req: PayloadRequest, decisions: string[]): Promise<Outcome[]> {
  const { docs } = await req.payload.find({
    collection: 'comment-decisions',
    where: { id: { in: decisions }, by: { equals: req.user?.id } },
    depth: 0,
    pagination: false,
    limit: decisions.length,
    req,
  })
  const outcomes: Outcome[] = []
  for (const decision of docs) outcomes.push(await takeBack(req, decision))
  return outcomes
}

async function takeBack(req: PayloadRequest, decision: CommentDecision): Promise<Outcome> {
  const id = typeof decision.comment === 'object' ? (decision.comment?.id ?? '') : (decision.comment ?? '')
  if (!decision.from || decision.from === decision.to)
    return { id, ok: false, message: 'Dit is niet terug te draaien.' }
  const change = {
    id,
    from: decision.to,
    to: decision.from,
    how: 'undo' as const,
    unlessDecidedSince: decision.decidedAt,
    reports: { reportCount: decision.reportCount ?? 0, reportedAt: decision.reportedAt ?? null },
  }
  const result = await inTransaction(req, async () => {
    const changed = await changeStatus(req, change)
    if ('changed' in changed) await runAfterChange(req, changed.changed, decision.to)
    return changed
  })
  return toOutcome(req, id, result)
}
