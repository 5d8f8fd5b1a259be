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
    ask<DeskPage>('GET', `${DESK}?${new URLSearchParams({ ...filter, queue, after })}`),
  counts: () => ask<QueueCounts>('GET', `${DESK}/counts`),
  decide: (comments: SeenComment[], to: CommentStatus) =>
    ask<{ outcomes: Outcome[] }>('POST', `${DESK}/decide`, { comments, to }),
  undo: (decisions: string[]) => ask<{ outcomes: Outcome[] }>('POST', `${DESK}/undo`, { decisions }),
  reply: (parent: string, body: string) => ask<{ id: string }>('POST', `${DESK}/reply`, { parent, body }),
  edit: (id: string, fields: { name: string; body: string }) =>
    ask<object>('PATCH', `/api/comments/${encodeURIComponent(id)}?depth=0`, fields),
}

async function ask<Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<Answer> {
  const answer = await fetch(path, {
    method,
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (!answer) throw new Error('De site is niet te bereiken. Er is niets veranderd.')
  const json = await answer.json().catch(() => ({}))
  // 409 says for each comment why not.
  if (answer.ok || (answer.status === 409 && 'outcomes' in json)) return json
  if (answer.status === 401 || answer.status === 403)
    throw new Error('U bent niet meer ingelogd. Log opnieuw in.')
  throw new Error(
    json.errors?.[0]?.data?.errors?.[0]?.message ?? json.errors?.[0]?.message ?? 'Dat lukte niet.',
  )
}
