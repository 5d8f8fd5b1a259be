import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

/**
 * @typedef {object} Sendable an answer ready to send
 * @property {string} type its media type
 * @property {Buffer} plain the answer as it is
 * @property {Buffer | undefined} gzipped the same, compressed; pictures and fonts are compressed already
 * @property {Buffer | undefined} brotli the same, smaller still; a moment later than the rest
 * @property {string} etag a hash of its content
 * @property {number} modified from when on it was the same, in seconds since 1970
 */

/** Above this many bytes the best compression takes seconds, for sitemaps of many thousands of addresses. */
const LARGE = 512 * 1024

const brotli = promisify(brotliCompress)

/**
 * Makes bytes ready to send.
 *
 * @param {Buffer} plain
 * @param {string} type
 * @returns {Sendable}
 */
export function toSendable(plain, type) {
  const compresses = /^text\/|[/+](json|xml|javascript)\b/.test(type)
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  return {
    type,
    plain,
    gzipped: compresses ? gzipSync(plain, { level: plain.length > LARGE ? 6 : 9 }) : undefined,
    brotli: undefined,
    // Weak: one for all encodings.
    etag: `W/"${hash}"`,
    // The next whole second: within this one something else may have been sent.
    modified: Math.floor(Date.now() / 1000) + 1,
  }
}

/**
 * Adds the smallest form, away from the main thread: it takes fifty times as long as gzip.
 *
 * @param {Sendable} sendable
 */
export async function addBrotli(sendable) {
  if (!sendable.gzipped) return
  sendable.brotli = await brotli(sendable.plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: sendable.plain.length > LARGE ? 5 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: sendable.plain.length,
    },
  })
}

/**
 * Sends it as the browser asks: whole or only that it is still the same, compressed or not.
 *
 * @param {Sendable} sendable
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function send(sendable, request, response) {
  response.setHeader('ETag', sendable.etag)
  if (sendable.modified * 1000 <= Date.now()) {
    response.setHeader('Last-Modified', new Date(sendable.modified * 1000).toUTCString())
  }
  if (isSame(sendable, request.headers)) {
    response.writeHead(304).end()
    return
  }
  const accepts = String(request.headers['accept-encoding'] ?? '')
  const [encoding, body] =
    sendable.brotli && takes(accepts, 'br')
      ? ['br', sendable.brotli]
      : sendable.gzipped && takes(accepts, 'gzip')
        ? ['gzip', sendable.gzipped]
        : ['', sendable.plain]
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Type', sendable.type)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Whether the asker has it already. The hash decides; the date only where no hash is given.
 *
 * @param {Sendable} sendable
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function isSame({ etag, modified }, headers) {
  const given = headers['if-none-match']
  // Proxies make strong ones weak, and back.
  if (given !== undefined)
    return given.split(',').some((one) => `W/${one.trim().replace(/^W\//, '')}` === etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return since >= modified * 1000
}

/**
 * @param {string} accepts
 * @param {string} encoding
 */
function takes(accepts, encoding) {
  const named = new RegExp(`\\b${encoding}\\b(?:\\s*;\\s*q=([\\d.]+))?`).exec(accepts)
  return named !== null && Number(named[1] ?? '1') > 0
}
