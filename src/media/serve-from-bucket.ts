import { headersWithCors, type PayloadRequest } from 'payload'
import { getRangeRequestInfo } from 'payload/internal'
import { typeOfEnding } from './file-names'
import { usesBucket } from './media-files'
import { StorageAway } from './storage-away'

interface Asked {
  params: { filename: string }
}

/** Answers with a picture's file from object storage as Payload does from disk; with nothing where it is on disk. */
export async function serveFromBucket(req: PayloadRequest, { params }: Asked): Promise<Response | undefined> {
  if (!usesBucket()) return undefined
  try {
    return (await fileAnswer(req, params.filename)) ?? refusal(404, 'Dit bestand is er niet.')
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error
    return refusal(503, error.message)
  }
}

async function fileAnswer(req: PayloadRequest, filename: string): Promise<Response | undefined> {
  const { openObject, sizeOfObject } = await import('./open-object')
  const asked = req.headers.get('range')
  // What is a range, Payload says: S3 reads some of them in another way.
  const isWhole = !asked && req.method !== 'HEAD'
  const found = isWhole ? await openObject(filename) : undefined
  const fileSize = isWhole ? found?.size : await sizeOfObject(filename)
  if (fileSize === undefined) return undefined
  const range = getRangeRequestInfo({ fileSize, rangeHeader: asked })
  const headers = headersWithCors({ headers: new Headers(range.headers), req })
  if (range.type === 'invalid') return new Response(null, { status: range.status, headers })
  headers.set('Content-Type', typeOfEnding(filename))
  if (req.method === 'HEAD') return new Response(null, { status: range.status, headers })
  const part = range.type === 'partial' ? `bytes=${range.rangeStart}-${range.rangeEnd}` : undefined
  const { body } = found ?? (await openObject(filename, part)) ?? {}
  return body === undefined ? undefined : new Response(body, { status: range.status, headers })
}

/** No cache keeps it: `server/answer-requests.mjs`. */
function refusal(status: number, message: string): Response {
  const headers: HeadersInit = status === 503 ? { 'Retry-After': '30' } : {}
  return Response.json({ errors: [{ message }] }, { status, headers })
}
