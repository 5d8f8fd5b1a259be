import { LRUCache } from 'lru-cache'
import { fellSince } from './fallen.mjs'
import { readerHeaders } from './security-headers.mjs'
import { growsFor, send, toSendable } from './sendable.mjs'
import { site } from './site-knowledge.mjs'

/**
 * @typedef {import('./sendable.mjs').Sendable & Kept} KeptAnswer
 */

/**
 * @typedef {object} Kept
 * @property {string[]} tags what it depends on
 * @property {Pick<import('./sendable.mjs').Sendable, 'headers' | 'heads'>} [forFronts] what is sent along where front caches may
 *   keep it too
 */

/** Browsers and proxies may keep a page, and ask each time whether it is still the same: nobody tells them. */
export const REVALIDATE_ALWAYS = 'public, max-age=0, must-revalidate'

/*
 * Pages, feeds, data and pictures ready to send, by path: hashed and compressed, which costs a hundred times more than sending them.
 */
let answers = answersUpTo(256 * 1024 * 1024)

/**
 * @param {number} maxSize in bytes
 * @returns {LRUCache<string, KeptAnswer>}
 */
function answersUpTo(maxSize) {
  const bytesOf = (/** @type {KeptAnswer} */ { plain, gzipped, brotli }) =>
    plain.length + (gzipped?.length ?? 0) + (brotli?.length ?? 0) + 1
  return new LRUCache({ maxSize, sizeCalculation: bytesOf })
}

/**
 * How much may be kept ready to send, from now on: what is kept is forgotten.
 *
 * @param {number} bytes
 */
export function keepReadyUpTo(bytes) {
  answers = answersUpTo(bytes)
}

/** How much is ready to send. */
export const keptTotals = () => ({ count: answers.size, bytes: answers.calculatedSize })

/** No path: it answers every address that leads nowhere. */
const NOWHERE = 'nowhere'

/**
 * Makes an answer ready to send, and keeps it, unless something it depends on changed while it was made.
 *
 * @param {string} path
 * @param {{ body: Buffer, type: string, headers?: Record<string, string> }} answer
 * @param {string[]} tags what it depends on
 * @param {number} began when its making began, as `performance.now()`
 * @returns {KeptAnswer}
 */
export function keepAnswer(path, { body, type, headers = {} }, tags, began) {
  const sent = headersOf(path, headers)
  const more = site.simptoSite?.frontHeaders(tags)
  const answer = {
    ...toSendable(body, type, sent),
    tags,
    ...(more && { forFronts: { headers: { ...sent, ...more }, heads: new Map() } }),
  }
  if (!fellSince(tags, began)) keepAt(path, answer)
  return answer
}

/**
 * Makes the page ready to send that says that nothing is there, and keeps it: it is the same for every address.
 *
 * @param {Buffer} body
 * @param {string[]} tags what it depends on
 * @param {number} began when its making began, as `performance.now()`
 * @returns {KeptAnswer}
 */
export function keepNowhere(body, tags, began) {
  const kept = answers.get(NOWHERE)
  if (kept) return kept
  const answer = { ...toSendable(body, 'text/html; charset=utf-8', headersOf(NOWHERE)), tags }
  if (!fellSince(tags, began)) keepAt(NOWHERE, answer)
  return answer
}

/**
 * @param {string} path
 * @param {KeptAnswer} answer
 */
function keepAt(path, answer) {
  answers.set(path, answer)
  answer.grew = () => {
    if (answers.peek(path) !== answer) return
    // Counted anew: what is set again where it is keeps its size.
    answers.delete(path)
    answers.set(path, answer)
  }
}

/**
 * Forgets every answer that depends on one of the tags, which fell.
 *
 * @param {string[]} tags
 */
export function dropPages(tags) {
  for (const [path, answer] of answers.entries()) {
    if (answer.tags.some((tag) => tags.includes(tag))) answers.delete(path)
  }
}

/** Forgets everything. */
export function dropAllPages() {
  answers.clear()
}

/**
 * Sends the answer that is kept for a request. Answers false, and does nothing, where none is.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} [isConfirmed] it is what the database holds: front caches may keep it too
 */
export function sendKeptPage(request, response, isConfirmed = false) {
  const { method, url = '' } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const end = url.indexOf('?')
  const answer = answers.get(end === -1 ? url : url.slice(0, end))
  if (!answer) return false
  // A front would keep the larger form for good.
  const forFronts = isConfirmed && !growsFor(request, answer) ? answer.forFronts : undefined
  send(answer, request, response, 200, forFronts)
  return true
}

/**
 * Sends the 404 page. Answers false, and does nothing, where none is kept.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendNowhere(request, response) {
  const answer = answers.get(NOWHERE)
  if (!answer) return false
  send(answer, request, response, 404)
  return true
}

/**
 * All that goes with an answer. Those that are its own count, in whatever letters a route writes them: each is sent once.
 *
 * @param {string} path
 * @param {Record<string, string>} [own]
 */
function headersOf(path, own = {}) {
  const names = new Set(Object.keys(own).map((name) => name.toLowerCase()))
  const everywhere = [
    ...readerHeaders(path).map(({ key, value }) => [key, value]),
    ['Vary', 'Accept-Encoding'],
    ['Cache-Control', REVALIDATE_ALWAYS],
    ['X-Nextjs-Cache', 'HIT'],
  ]
  return { ...Object.fromEntries(everywhere.filter(([name = '']) => !names.has(name.toLowerCase()))), ...own }
}
