import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'
import { takesOneWrite, wholeNow, writeInOne } from './one-write.mjs'

/**
 * @typedef {object} Sendable an answer ready to send
 * @property {string} type its media type
 * @property {Record<string, string>} headers what is sent along, beside what says how it is compressed and what it is
 * @property {Buffer} plain the answer as it is
 * @property {Buffer | undefined} gzipped the same, compressed; pictures and fonts are compressed already
 * @property {Buffer | undefined} brotli the same, smaller still; a moment after somebody first took it
 * @property {boolean} isLarge it is compressed quickly
 * @property {Promise<void>} [growing] until it has that
 * @property {() => void} [grew] called then
 * @property {string} etag a hash of its content
 * @property {number} modified from when on it was the same, in seconds since 1970
 * @property {Heads} heads
 */

/**
 * @typedef {Map<Encoding | 'same', Head>} Heads that were sent; `same` is that of a 304
 */

/**
 * @typedef {object} Head
 * @property {string[]} lines names and values in turn
 * @property {import('./one-write.mjs').Whole} [whole] with the body
 */

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** Above this many bytes the best compression takes too long: seconds for sitemaps of many thousands of addresses. */
const LARGE = 512 * 1024

/**
 * How much memory zlib takes, which sets how often it begins with a new code: text, lists and facts of a page differ so much that with
 * twice the usual number of codes a long article takes a hundredth less, and nothing takes more.
 */
const MEM_LEVEL = 5

const brotli = promisify(brotliCompress)

const SAME = /** @type {const} */ ({ kind: 'same', body: Buffer.alloc(0) })

/**
 * Makes bytes ready to send.
 *
 * @param {Buffer} plain
 * @param {string} type
 * @param {Record<string, string>} headers
 * @param {boolean} [isLarge] it is compressed quickly and not as well as it could be
 * @returns {Sendable}
 */
export function toSendable(plain, type, headers, isLarge = plain.length > LARGE) {
  const compresses = /^text\/|[/+](json|xml|javascript)\b/.test(type)
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  return {
    type,
    headers,
    plain,
    gzipped: compresses ? gzipSync(plain, { level: isLarge ? 6 : 9, memLevel: MEM_LEVEL }) : undefined,
    brotli: undefined,
    isLarge,
    // Weak: one for all encodings.
    etag: `W/"${hash}"`,
    // The next whole second: within this one something else may have been sent.
    modified: Math.floor(Date.now() / 1000) + 1,
    heads: new Map(),
  }
}

/**
 * Sends it as the browser asks: whole or only that it is still the same, compressed or not. A head that goes out for the first time,
 * Node checks.
 *
 * @param {Sendable} sendable
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {200 | 404} [found]
 * @param {Pick<Sendable, 'headers' | 'heads'>} [sent] what is sent along, where it is not the usual
 */
export function send(sendable, request, response, found = 200, sent = sendable) {
  const status = found === 200 && isSame(sendable, request.headers) ? 304 : found
  const { kind, body } = status === 304 ? SAME : formFor(request, sendable)
  const head = sent.heads.get(kind)
  if (head && status !== 404 && takesOneWrite(request, response, body.length)) {
    head.whole = wholeNow(head.whole, status, head.lines, body)
    writeInOne(response, head.whole, status)
    return
  }
  response.writeHead(status, head?.lines ?? headOf(sendable, sent, kind, body.length))
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * The smallest form that the asker takes, of those that there are.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {Sendable} sendable
 * @returns {{ kind: Encoding, body: Buffer }}
 */
function formFor({ headers }, sendable) {
  const { brotli, gzipped, plain } = sendable
  if (brotli && takesBrotli(headers)) return { kind: 'br', body: brotli }
  if (growsFor({ headers }, sendable)) addBrotli(sendable)
  if (gzipped && takesGzip(headers)) return { kind: 'gzip', body: gzipped }
  return { kind: 'identity', body: plain }
}

/**
 * Adds the smallest form, away from the main thread: it takes fifty times as long as gzip. So nobody waits for that of a page, and what
 * no browser asks for has none.
 *
 * @param {Sendable} sendable
 * @returns {Promise<void>} until it is there, also where it was asked for before
 */
export function addBrotli(sendable) {
  sendable.growing ??= grow(sendable)
  return sendable.growing
}

/** @param {Sendable} sendable */
async function grow(sendable) {
  if (!sendable.gzipped) return
  sendable.brotli = await brotli(sendable.plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: sendable.isLarge ? 5 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: sendable.plain.length,
    },
  })
  sendable.grew?.()
}

/**
 * Made once for all who ask: setting a dozen headers for each costs as much as all the rest. Node adds `Date`.
 *
 * @param {Sendable} sendable
 * @param {Pick<Sendable, 'headers' | 'heads'>} sent
 * @param {Encoding | 'same'} kind
 * @param {number} length
 */
function headOf({ type, etag, modified }, { headers, heads }, kind, length) {
  const isPast = modified * 1000 <= Date.now()
  const whole = {
    ...headers,
    ETag: etag,
    ...(isPast && { 'Last-Modified': new Date(modified * 1000).toUTCString() }),
    ...((kind === 'br' || kind === 'gzip') && { 'Content-Encoding': kind }),
    ...(kind !== 'same' && { 'Content-Type': type, 'Content-Length': String(length) }),
  }
  const lines = Object.entries(whole).flat()
  if (isPast) heads.set(kind, { lines })
  return lines
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

const BROTLI = /\bbr\b(?:\s*;\s*q=([\d.]+))?/
const GZIP = /\bgzip\b(?:\s*;\s*q=([\d.]+))?/

/**
 * Whether the asker would get a smaller form a moment later.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'headers'>} request
 * @param {Sendable} sendable
 */
export function growsFor({ headers }, { brotli, gzipped }) {
  return !brotli && gzipped !== undefined && takesBrotli(headers)
}

/** @param {import('node:http').IncomingHttpHeaders} headers */
function takesBrotli(headers) {
  return takes(String(headers['accept-encoding'] ?? ''), BROTLI)
}

/** @param {import('node:http').IncomingHttpHeaders} headers */
export function takesGzip(headers) {
  return takes(String(headers['accept-encoding'] ?? ''), GZIP)
}

/**
 * @param {string} accepts
 * @param {RegExp} encoding
 */
function takes(accepts, encoding) {
  const named = encoding.exec(accepts)
  return named !== null && Number(named[1] ?? '1') > 0
}
