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

/** The largest form of an article, in bytes: more is not kept to be sent again. */
const MOST_BYTES = 4 * 1024 * 1024

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
    const read = await readBody(request).catch(() => undefined)
    // Who sent it hung up and hears nothing of this; thrown on, Next would write it in the log as a fault.
    if (!read) return new Response(null, { status: 400 })
    const { body, isWhole } = read
    const attempt = () => handler(withBody(request, body), args)
    let answer = await attempt()
    for (let retry = 1; retry <= MOST_RETRIES && isWhole && answer.headers.has(HEADER); retry += 1) {
      await waitBefore(retry)
      answer = await attempt()
    }
    return withoutMark(answer)
  }
}

interface Body {
  body: Uint8Array<ArrayBuffer> | ReadableStream | null
  /** Whether it can be sent again: it is at hand, and is no upload, of which files are left behind. */
  isWhole: boolean
}

/** What a length is said to be, and whether one is, is the sender's word: what counts is what comes. */
async function readBody(request: Request): Promise<Body> {
  if (!request.body) return { body: null, isWhole: true }
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  const chunks: Uint8Array[] = []
  for (let bytes = 0; bytes <= MOST_BYTES; bytes += chunks.at(-1)?.length ?? 0) {
    const { done, value } = await reader.read()
    if (done) {
      const body = Buffer.concat(chunks)
      return { body, isWhole: !body.includes('filename=') }
    }
    chunks.push(value)
  }
  return { body: goingOn(chunks, reader), isWhole: false }
}

/** What was read already, and then the rest. */
function goingOn(
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const value = chunks.shift() ?? (await reader.read()).value
      if (value) controller.enqueue(value)
      else controller.close()
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

function withBody({ url, method, headers, signal }: Request, body: Body['body']): Request {
  return new Request(url, { method, headers, signal, ...(body && { body, duplex: 'half' }) } as RequestInit)
}

/** The mark is for {@link retryingConflicts} alone. */
function withoutMark(answer: Response): Response {
  answer.headers.delete(HEADER)
  return answer
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
  const isInside = Boolean(await req.transactionID)
  for (let retry = 1; ; retry += 1) {
    const isOwn = await initTransaction(req)
    try {
      const result = await work()
      if (isOwn) await commitTransaction(req)
      return result
    } catch (error) {
      if (isOwn) await killTransaction(req)
      if (isInside || !isWriteConflict(error)) throw error
      if (retry > MOST_RETRIES) throw new APIError(WORDS, 409, undefined, true)
      await waitBefore(retry)
    }
  }
}

function waitBefore(retry: number): Promise<void> {
  return pause(Math.random() * WAIT_MS * 2 ** retry)
}
