import type { Endpoint } from 'payload'
import { z } from 'zod'
import { moderators } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { LIMITS } from '../input'
import { COMMENT_STATUSES } from '../status'
import { countQueues } from './count-queues'
import { decide } from './decide'
import { listQueue } from './list-queue'
import { QUEUES } from './queues'
import { reply } from './reply'
import { undo } from './undo'

/** As many as the desk shows, and no more at once. */
const MOST = 200

const id = z.string().min(1).max(100)
const wanted = z.object({
  queue: z.enum(QUEUES),
  after: z.string().optional(),
  article: z.string().optional(),
  address: z.string().trim().max(254).optional(),
  text: z.string().trim().max(200).optional(),
  from: z.string().optional(),
  until: z.string().optional(),
})
const decision = z.object({
  comments: z
    .array(z.object({ id, seen: z.enum(COMMENT_STATUSES) }))
    .min(1)
    .max(MOST),
  to: z.enum(COMMENT_STATUSES),
})
const decisions = z.object({ decisions: z.array(id).min(1).max(MOST) })
const answer = z.object({ parent: id, body: z.string().trim().min(1).max(LIMITS.body) })

/** What the desk asks of the server, under `/api/comments/desk`; for moderators only. */
export const deskEndpoints: Endpoint[] = [
  staffEndpoint({
    method: 'get',
    path: '/desk',
    may: moderators,
    asked: wanted,
    answer: (req, { queue, after, ...filter }) => listQueue(req, queue, filter, after),
  }),
  staffEndpoint({
    method: 'get',
    path: '/desk/counts',
    may: moderators,
    answer: (req) => countQueues(req.payload),
  }),
  staffEndpoint({
    method: 'post',
    path: '/desk/decide',
    may: moderators,
    asked: decision,
    answer: async (req, { comments, to }) => answerWith(await decide(req, comments, to)),
  }),
  staffEndpoint({
    method: 'post',
    path: '/desk/undo',
    may: moderators,
    asked: decisions,
    answer: async (req, asked) => answerWith(await undo(req, asked.decisions)),
  }),
  staffEndpoint({
    method: 'post',
    path: '/desk/reply',
    may: moderators,
    asked: answer,
    answer: async (req, { parent, body }) =>
      Response.json({ id: (await reply(req, parent, body)).id }, { status: 201 }),
  }),
]

/** 409 when nothing came of any of it; else each outcome says for itself. */
function answerWith(outcomes: { ok: boolean }[]): Response {
  return Response.json({ outcomes }, { status: outcomes.some(({ ok }) => ok) ? 200 : 409 })
}
