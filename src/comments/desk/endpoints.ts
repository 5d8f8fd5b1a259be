import type { Endpoint } from 'payload'
import { z } from 'zod'
import { moderators } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { LIMITS } from '../input'
import { addNote } from '../notes/add-note'
import { LONGEST_NOTE } from '../notes/note'
import { COMMENT_STATUSES } from '../status'
import { countQueues } from './count-queues'
import { decide } from './decide'
import { findArticles } from './find-articles'
import { findHistory } from './find-history'
import { listQueue } from './list-queue'
import { QUEUES } from './queues'
import { rejectionFor } from './rejection-for'
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
  /** One of the list in the settings, by its name. */
  reason: z.string().max(200).optional(),
  /** Whether its writer is mailed the reason. */
  mail: z.boolean().default(false),
})
const note = z.object({ comment: id, body: z.string().trim().min(1).max(LONGEST_NOTE) })
const about = z.object({ comment: id })
const article = z.object({ q: z.string().trim().max(200).default('') })
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
    answer: async (req, { comments, to, reason, mail }) =>
      answerWith(await decide(req, comments, to, await rejectionFor(req, reason, mail))),
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
  staffEndpoint({
    method: 'post',
    path: '/desk/notes',
    may: moderators,
    asked: note,
    unreadable: 'Schrijf een aantekening van ten hoogste 2.000 tekens.',
    answer: async (req, { comment, body }) =>
      Response.json(await addNote(req, comment, body), { status: 201 }),
  }),
  staffEndpoint({
    method: 'get',
    path: '/desk/history',
    may: moderators,
    asked: about,
    answer: (req, { comment }) => findHistory(req, comment),
  }),
  staffEndpoint({
    method: 'get',
    path: '/desk/articles',
    may: moderators,
    asked: article,
    answer: async (req, { q }) => ({ articles: await findArticles(req, q) }),
  }),
]

/** 409 when nothing came of any of it; else each outcome says for itself. */
function answerWith(outcomes: { ok: boolean }[]): Response {
  return Response.json({ outcomes }, { status: outcomes.some(({ ok }) => ok) ? 200 : 409 })
}
