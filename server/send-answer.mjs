import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readerHeaders } from './security-headers.mjs'
import { takesGzip } from './sendable.mjs'

const compress = promisify(gzip)

/**
 * Sends to one reader an answer that is not kept.
 *
 * @param {{ status: number, headers: Iterable<[string, string]>, body: Buffer }} answer its headers in small letters
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export async function sendAnswer({ status, headers, body }, request, response, path) {
  const head = new Map(headers)
  let sent = body
  if (head.get('content-type')?.startsWith('text/html')) {
    head.set('vary', 'Accept-Encoding')
    if (takesGzip(request.headers)) {
      sent = await compress(body)
      head.set('content-encoding', 'gzip')
    }
  }
  head.set('content-length', String(sent.byteLength))
  for (const { key, value } of readerHeaders(path)) head.set(key, value)
  // It may have taken too long, and been told so.
  if (response.headersSent) return
  response.writeHead(status, Object.fromEntries(head)).end(request.method === 'HEAD' ? undefined : sent)
}
