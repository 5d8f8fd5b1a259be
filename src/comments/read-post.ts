import { messages } from '@/language/messages'

/** The largest post of a reader that is read, in bytes: 5.000 simple emoji fit, escaped as forms do. */
const MOST_BYTES = 64 * 1024

/** Of a request: Next's, or one that the server had from Node. */
export interface Posted {
  headers: Headers
  body: AsyncIterable<Uint8Array> | null
}

export type ReadPost = { fields: Record<string, unknown> } | { status: 400 | 413 | 415; message: string }

/**
 * Reads the fields of a posted form or JSON object, and no more of it than `mostBytes`, whatever its head says. What broke off, as on a
 * phone that lost its network, is unreadable too, though nobody hears the answer: thrown on, Next would write it in the log as a fault.
 */
export async function readPost(request: Posted, mostBytes = MOST_BYTES): Promise<ReadPost> {
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const parse = PARSERS[type.trim()]
  const words = messages().comments.errors
  if (!parse) return { status: 415, message: words.wrongType }
  try {
    const bytes = await readLimited(request, mostBytes)
    if (!bytes) return { status: 413, message: words.tooLarge }
    return { fields: await parse(bytes, request.headers.get('content-type') ?? '') }
  } catch {
    return { status: 400, message: words.broken }
  }
}

type Parser = (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<Record<string, unknown>>

const PARSERS: Record<string, Parser> = {
  'application/x-www-form-urlencoded': async (bytes) =>
    Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes))),
  'multipart/form-data': async (bytes, type) => {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return Object.fromEntries(form)
  },
  'application/json': async (bytes) => {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError('a comment is an object')
    }
    return { ...value }
  },
}

async function readLimited(request: Posted, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
