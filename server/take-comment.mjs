import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { partsIn } from './addresses.mjs'
import { readerHeaders } from './security-headers.mjs'
import { takesGzip } from './sendable.mjs'

const compress = promisify(gzip)

/**
 * What takes a comment, set by its route as Next loads it, which is at the first post or before: Next bundles the site, so they share no module.
 *
 * @typedef {(request: { headers: Headers, body: AsyncIterable<Uint8Array> }, slug: string) => Promise<Response>} TakesComment
 */
export const posting = /** @type {{ simptoTakesComment?: TakesComment }} */ (globalThis)

/**
 * Takes a comment as its route does, without Next around it: docs/decisions/0039-comments-past-next.md.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @returns {Promise<boolean>} whether it did
 */
export async function takesComment(request, response, path) {
  const slug = partsIn('/symptomen/[slug]/reacties', path)?.slug
  if (slug === undefined || request.method !== 'POST' || !posting.simptoTakesComment) return false
  const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const answer = await posting.simptoTakesComment({ headers, body: request }, decodeURIComponent(slug))
  await sendAnswer(answer, request, response, path)
  return true
}

/**
 * @param {Response} answer
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
async function sendAnswer(answer, request, response, path) {
  const head = new Map(answer.headers)
  let body = Buffer.from(await answer.arrayBuffer())
  if (head.get('content-type')?.startsWith('text/html')) {
    head.set('vary', 'Accept-Encoding')
    if (takesGzip(request.headers)) {
      body = await compress(body)
      head.set('content-encoding', 'gzip')
    }
  }
  head.set('content-length', String(body.byteLength))
  for (const { key, value } of readerHeaders(path)) head.set(key, value)
  response.writeHead(answer.status, Object.fromEntries(head)).end(body)
}
