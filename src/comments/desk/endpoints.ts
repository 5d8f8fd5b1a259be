import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { moderators } from '@/access/access'
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
  forModerators('get', '/desk', async (req) => {
    const { queue, after, ...filter } = read(wanted, Object.fromEntries(req.searchParams ?? []))
    return Response.json(await listQueue(req, queue, filter, after))
  }),
  forModerators('get', '/desk/counts', async (req) => Response.json(await countQueues(req.payload))),
  forModerators('post', '/desk/decide', async (req) => {
    const { comments, to } = read(decision, await req.json?.())
    return answerWith(await decide(req, comments, to))
  }),
  forModerators('post', '/desk/undo', async (req) => {
    return answerWith(await undo(req, read(decisions, await req.json?.()).decisions))
  }),
  forModerators('post', '/desk/reply', async (req) => {
    const { parent, body } = read(answer, await req.json?.())
    return Response.json({ id: (await reply(req, parent, body)).id }, { status: 201 })
  }),
]

function forModerators(
  method: 'get' | 'post',
  path: string,
  handler: (req: PayloadRequest) => Promise<Response>,
): Endpoint {
  return {
    method,
    path,
    handler: (req) => {
      if (!moderators({ req })) throw new Forbidden(req.t)
      return handler(req)
    },
  }
}

/** 409 when nothing came of any of it; else each outcome says for itself. */
function answerWith(outcomes: { ok: boolean }[]): Response {
  return Response.json({ outcomes }, { status: outcomes.some(({ ok }) => ok) ? 200 : 409 })
}

function read<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new APIError('Deze vraag is niet te lezen.', 400, undefined, true)
}
