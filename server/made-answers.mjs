import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { paramsOf } from './addresses.mjs'
import { lastFellAt } from './fallen.mjs'
import { keepAnswer, keepNowhere, REVALIDATE_ALWAYS } from './kept-pages.mjs'
import { measuring } from './measuring.mjs'
import { withTags } from './remembered.mjs'
import { sendAnswer } from './send-answer.mjs'
import { send } from './sendable.mjs'

/** @typedef {(params: Record<string, string | string[]>) => Promise<Response>} Maker rejects never */

/**
 * @typedef {object} Made
 * @property {number} status
 * @property {import('./sendable.mjs').Sendable} [sendable] ready to send, where anything stands there, or a page says that nothing does
 * @property {Record<string, string>} headers
 * @property {Buffer} body
 */

// Next bundles the site, so they share no module.
const own = /** @type {{ simptoMakers?: Map<import('./addresses.mjs').Route, Maker> }} */ (globalThis)
own.simptoMakers ??= new Map()
/** What makes the answers that are kept, by route: each is set by its file as Next loads it, for whoever asks first. */
export const makers = own.simptoMakers

/**
 * Of routes that Next loads.
 * @type {Map<import('./addresses.mjs').Route, Promise<void>>}
 */
const loading = new Map()

/**
 * What is being made, by path, and since when.
 * @type {Map<string, { began: number, made: Promise<Made> }>}
 */
const underWay = new Map()

/**
 * Makes an answer that is kept from then on, and sends it: docs/decisions/0041-kept-answers-past-next.md.
 *
 * @param {(request: IncomingMessage, response: ServerResponse) => unknown} next answers a request, by Next
 * @param {import('./addresses.mjs').Found} found
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @returns {Promise<boolean>} whether it did: not where no maker is known
 */
export async function sendsMade(next, found, request, response, path) {
  // Next sends on from these.
  if (path.length > 1 && (path.endsWith('/') || path.includes('//'))) return false
  const make = await makerOf(next, found.route, path)
  if (!make) return false
  const { status, sendable, headers, body } = await madeOnce(path, () => make(paramsOf(found)))
  if (response.headersSent) return true
  if (sendable) {
    const sent = { headers: { ...sendable.headers, 'X-Nextjs-Cache': 'MISS' }, heads: new Map() }
    send(sendable, request, response, status === 404 ? 404 : 200, sent)
    return true
  }
  await sendAnswer({ status, headers: Object.entries(headers), body }, request, response, path)
  return true
}

/**
 * @param {(request: IncomingMessage, response: ServerResponse) => unknown} next
 * @param {import('./addresses.mjs').Route} route
 * @param {string} path of it
 * @returns {Promise<Maker | undefined>} nothing where its answers are not kept
 */
async function makerOf(next, route, path) {
  const known = makers.get(route)
  if (known) return known
  const load = loading.get(route) ?? loadRoute(next, path)
  loading.set(route, load)
  // Who asks next tries again; this one Next answers, or says what is wrong.
  await load.catch(() => loading.delete(route))
  return makers.get(route)
}

/**
 * Has Next load a route by asking what methods it takes: that runs none of them.
 *
 * @param {(request: IncomingMessage, response: ServerResponse) => unknown} next
 * @param {string} path
 */
async function loadRoute(next, path) {
  const question = new IncomingMessage(new Socket())
  Object.assign(question, { method: 'OPTIONS', url: path, headers: { host: 'localhost' } })
  await next(question, new ServerResponse(question))
}

/**
 * Once for all who ask at the same time; but who asks after something fell does not get what was begun before.
 *
 * @param {string} path
 * @param {() => Promise<Response>} make
 * @returns {Promise<Made>}
 */
function madeOnce(path, make) {
  const known = underWay.get(path)
  if (known && known.began > lastFellAt()) return known.made
  const one = { began: performance.now(), made: madeNow(path, make) }
  underWay.set(path, one)
  const end = () => {
    if (underWay.get(path) === one) underWay.delete(path)
  }
  one.made.then(end, end)
  return one.made
}

/**
 * @param {string} path
 * @param {() => Promise<Response>} make
 * @returns {Promise<Made>}
 */
async function madeNow(path, make) {
  const began = performance.now()
  /** @type {Set<string>} */
  const depends = new Set()
  const answer = await withTags(depends, make)
  const { status } = answer
  const body = Buffer.from(await answer.arrayBuffer())
  const { 'content-type': type = 'application/octet-stream', ...headers } = Object.fromEntries(answer.headers)
  const isPage = type.startsWith('text/html')
  const tags = [...depends]
  if (status === 200) {
    measuring.simptoMeasures?.made(isPage ? 'page' : 'file', (performance.now() - began) / 1000)
    return { status, headers, body, sendable: keepAnswer(path, { body, type, headers }, tags, began) }
  }
  if (status === 404 && isPage) return { status, headers, body, sendable: keepNowhere(body, tags, began) }
  const whole = {
    'cache-control': REVALIDATE_ALWAYS,
    ...headers,
    ...(body.byteLength > 0 && { 'content-type': type }),
  }
  return { status, headers: whole, body }
}
