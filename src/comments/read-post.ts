import { messages } from '@/language/messages'

/** The largest post that is read, in bytes: 5.000 of the longest emoji fit, escaped as forms do. */
const MOST_BYTES = 512 * 1024

export type ReadPost = { fields: Record<string, unknown> } | { status: 400 | 413 | 415; message: string }

/** Reads the fields of a posted form or JSON object, and no more of it than {@link MOST_BYTES}. */
export async function readPost(request: Request): Promise<ReadPost> {
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const parse = PARSERS[type.trim()]
  const words = messages().comments.errors
  if (!parse) return { status: 415, message: words.wrongType }
  const bytes = await readLimited(request)
  if (!bytes) return { status: 413, message: words.tooLarge }
  try {
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

async function readLimited(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
