import type { PayloadRequest } from 'payload'
import type { Comment, User } from '@/payload-types'
import { inTransaction } from '@/platform/write-conflicts'
import { type ChangeResult, changeStatus, type Rejection } from '../change-status'
import { refusalOf } from '../follow-transitions'
import { type CommentStatus, STATUS_LABELS } from '../status'
import { runAfterChange } from './run-after-change'

/** A comment, and the state in which the moderator saw it. */
export interface SeenComment {
  id: string
  seen: CommentStatus
}

/** What became of one comment. */
export type Outcome =
  | { id: string; ok: true; status: CommentStatus; decision: string }
  /** Why not, in words; with the state that the comment has now, if it is there. */
  | { id: string; ok: false; message: string; status?: CommentStatus }

/**
 * Brings each comment from the state that was seen to another. One that somebody else decided about meanwhile stays as it
 * is, and its outcome says who decided what.
 */
export async function decide(
  req: PayloadRequest,
  comments: SeenComment[],
  to: CommentStatus,
  rejection?: Rejection,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  // One after the other: SQLite writes one at a time anyway, and each may expire the same article.
  for (const { id, seen } of comments) {
    const result = await inTransaction(req, async () => {
      const why = to === 'rejected' && rejection && { rejection }
      const changed = await changeStatus(req, { id, from: seen, to, how: 'desk', ...why })
      if ('changed' in changed) await runAfterChange(req, changed.changed, seen)
      return changed
    })
    outcomes.push(await toOutcome(req, id, result))
  }
  return outcomes
}

export async function toOutcome(req: PayloadRequest, id: string, result: ChangeResult): Promise<Outcome> {
  if ('changed' in result) {
    return { id, ok: true, status: result.changed.status, decision: result.decision.id }
  }
  if ('refused' in result) {
    return {
      id,
      ok: false,
      message: refusalOf(result.refused.from, result.refused.to),
      status: result.refused.from,
    }
  }
  if (!result.conflict) return { id, ok: false, message: 'Deze reactie is er niet meer.' }
  const { status } = result.conflict
  return { id, ok: false, message: await conflictOf(req, result.conflict), status }
}

async function conflictOf(req: PayloadRequest, { decidedBy, status }: Comment): Promise<string> {
  const decider = await nameOf(req, decidedBy)
  return `${decider} was eerder: de stand van deze reactie is nu "${STATUS_LABELS[status]}".`
}

async function nameOf(req: PayloadRequest, relation: Comment['decidedBy']): Promise<string> {
  const id = typeof relation === 'object' ? relation?.id : relation
  if (!id) return 'De site zelf'
  if (id === req.user?.id) return 'U, in een ander venster,'
  const user: Pick<User, 'name'> | null = await req.payload.findByID({
    collection: 'users',
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  return user?.name ?? 'Iemand anders'
}
