import { setTimeout as pause } from 'node:timers/promises'
import {
  type AfterErrorHook,
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

/** MongoDB's code where two transactions write one document; the second one is to begin anew. */
const WRITE_CONFLICT = 112
const LABEL = 'TransientTransactionError'

const MOST_RETRIES = 3
/** Two that met once must not meet again: each waits some part of this, twice as long each time. */
const WAIT_MS = 20

/** More is an upload, which is not kept to be sent again. */
const MOST_BYTES = 1024 * 1024

const HEADER = 'x-write-conflict'
const WORDS = 'Iemand anders veranderde dit op hetzelfde moment. Er is niets opgeslagen; probeer het opnieuw.'

/** Whether the database asks to begin anew, itself or by what Payload made of it. Not every server sends the label. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabelSet } = error as { code?: unknown; errorLabelSet?: Set<string> }
  return code === WRITE_CONFLICT || Boolean(errorLabelSet?.has(LABEL)) || isWriteConflict(error.cause)
}

/** Payload answers a conflict with 500: it is 409, in words, and `retryingConflicts` sees it. */
export const answerWriteConflict: AfterErrorHook = ({ error, req }) => {
  if (!isWriteConflict(error)) return
  req.responseHeaders = new Headers({ [HEADER]: '1' })
  return { status: 409, response: { errors: [{ message: WORDS }] } }
}

type Handler<Args> = (request: Request, args: Args) => Promise<Response>

/** Sends a change again, from its beginning and in a transaction of its own, where another one came in between. */
export function retryingConflicts<Args>(handler: Handler<Args>): Handler<Args> {
  return async (request, args) => {
    if (isUpload(request)) return withoutMark(await handler(request, args))
    const body = await request.text()
    const { url, method, headers, signal } = request
    const attempt = () => handler(new Request(url, { method, headers, signal, ...(body && { body }) }), args)
    let answer = await attempt()
    for (let retry = 1; retry <= MOST_RETRIES && answer.headers.has(HEADER); retry += 1) {
      await waitBefore(retry)
      answer = await attempt()
    }
    return withoutMark(answer)
  }
}

/** The mark is for {@link retryingConflicts} alone. */
function withoutMark(answer: Response): Response {
  answer.headers.delete(HEADER)
  return answer
}

function isUpload({ body, headers }: Request): boolean {
  if (!body) return false
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? true
  return !isJson || Number(headers.get('content-length') ?? MOST_BYTES) >= MOST_BYTES
}

/**
 * Does the work in one transaction, where the database has them, and again where another one came in between. Inside a
 * transaction that has begun already, whoever began it does both.
 *
 * @throws APIError 409 in words when it gives up: work before it in the same request is stored, so that must not be sent again
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let retry = 1; ; retry += 1) {
    const isOwn = await initTransaction(req)
    try {
      const result = await work()
      if (isOwn) await commitTransaction(req)
      return result
    } catch (error) {
      if (isOwn) await killTransaction(req)
      if (!isOwn || !isWriteConflict(error)) throw error
      if (retry > MOST_RETRIES) throw new APIError(WORDS, 409, undefined, true)
      await waitBefore(retry)
    }
  }
}

function waitBefore(retry: number): Promise<void> {
  return pause(Math.random() * WAIT_MS * 2 ** retry)
}
