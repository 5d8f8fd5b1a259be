import { callStaff, Refused } from '@/admin/call-staff'
import type { Blocked, BlockWish } from '../blocks/block-writer'
import type { Note } from '../notes/note'
import type { CommentStatus } from '../status'
import type { QueueCounts } from './count-queues'
import type { Outcome, SeenComment } from './decide'
import type { DeskFilter } from './filter'
import type { FoundArticle } from './find-articles'
import type { CommentHistory } from './find-history'
import type { LikelySpam } from './find-likely-spam'
import type { Queue } from './queues'
import type { DeskPage } from './row'

const DESK = '/api/comments/desk'

/** What the desk asks of the server. Each fails with a sentence that a moderator can read. */
export const deskClient = {
  list: (queue: Queue, filter: DeskFilter, after: string) =>
    callStaff<DeskPage>('GET', `${DESK}?${new URLSearchParams({ ...filter, queue, after })}`),
  counts: () => callStaff<QueueCounts>('GET', `${DESK}/counts`),
  decide: (comments: SeenComment[], to: CommentStatus, why: { reason?: string; mail?: boolean } = {}) =>
    callStaff<Outcomes>('POST', `${DESK}/decide`, { body: { comments, to, ...why } }).catch(asOutcomes),
  undo: (decisions: string[]) =>
    inPieces(decisions, (some) =>
      callStaff<Outcomes>('POST', `${DESK}/undo`, { body: { decisions: some } }).catch(asOutcomes),
    ),
  putAside: (comments: SeenComment[]) => inPieces(comments, (some) => deskClient.decide(some, 'spam')),
  likelySpam: (above: number, filter: DeskFilter) =>
    callStaff<LikelySpam>(
      'GET',
      `${DESK}/likely-spam?${new URLSearchParams({ ...filter, above: String(above) })}`,
    ),
  block: (wish: BlockWish & { seen: CommentStatus }) =>
    callStaff<Blocked & Outcomes>('POST', `${DESK}/block`, { body: wish }),
  lift: (block: string) =>
    callStaff<object>('DELETE', `/api/comment-blocks/${encodeURIComponent(block)}?depth=0`),
  reply: (parent: string, body: string) =>
    callStaff<{ id: string }>('POST', `${DESK}/reply`, { body: { parent, body } }),
  addNote: (comment: string, body: string) =>
    callStaff<Note>('POST', `${DESK}/notes`, { body: { comment, body } }),
  deleteNote: (id: string) =>
    callStaff<object>('DELETE', `/api/comment-notes/${encodeURIComponent(id)}?depth=0`),
  history: (comment: string) =>
    callStaff<CommentHistory>('GET', `${DESK}/history?${new URLSearchParams({ comment })}`),
  articles: (q: string) =>
    callStaff<{ articles: FoundArticle[] }>('GET', `${DESK}/articles?${new URLSearchParams({ q })}`),
  edit: (id: string, fields: { name: string; body: string }) =>
    callStaff<object>('PATCH', `/api/comments/${encodeURIComponent(id)}?depth=0`, { body: fields }),
}

interface Outcomes {
  outcomes: Outcome[]
}

/** As many at once as the server takes; none asks nothing. */
const MOST = 200

async function inPieces<Item>(
  items: readonly Item[],
  ask: (some: Item[]) => Promise<Outcomes>,
): Promise<Outcomes> {
  const outcomes: Outcome[] = []
  for (let start = 0; start < items.length; start += MOST) {
    outcomes.push(...(await ask(items.slice(start, start + MOST))).outcomes)
  }
  return { outcomes }
}

/** 409 says for each comment why not. */
function asOutcomes(error: unknown): Outcomes {
  if (error instanceof Refused && 'outcomes' in error.answer) return error.answer as Outcomes
  throw error
}
