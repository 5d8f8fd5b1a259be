import { callStaff, Refused } from '@/admin/call-staff'
import type { CommentStatus } from '../status'
import type { QueueCounts } from './count-queues'
import type { Outcome, SeenComment } from './decide'
import type { DeskFilter } from './filter'
import type { Queue } from './queues'
import type { DeskPage } from './row'

const DESK = '/api/comments/desk'

/** What the desk asks of the server. Each fails with a sentence that a moderator can read. */
export const deskClient = {
  list: (queue: Queue, filter: DeskFilter, after: string) =>
    callStaff<DeskPage>('GET', `${DESK}?${new URLSearchParams({ ...filter, queue, after })}`),
  counts: () => callStaff<QueueCounts>('GET', `${DESK}/counts`),
  decide: (comments: SeenComment[], to: CommentStatus) =>
    callStaff<Outcomes>('POST', `${DESK}/decide`, { body: { comments, to } }).catch(asOutcomes),
  undo: (decisions: string[]) =>
    callStaff<Outcomes>('POST', `${DESK}/undo`, { body: { decisions } }).catch(asOutcomes),
  reply: (parent: string, body: string) =>
    callStaff<{ id: string }>('POST', `${DESK}/reply`, { body: { parent, body } }),
  edit: (id: string, fields: { name: string; body: string }) =>
    callStaff<object>('PATCH', `/api/comments/${encodeURIComponent(id)}?depth=0`, { body: fields }),
}

interface Outcomes {
  outcomes: Outcome[]
}

/** 409 says for each comment why not. */
function asOutcomes(error: unknown): Outcomes {
  if (error instanceof Refused && 'outcomes' in error.answer) return error.answer as Outcomes
  throw error
}
