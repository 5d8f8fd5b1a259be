import { AsyncLocalStorage } from 'node:async_hooks'
import { refuse } from './refuse.mjs'
import { site } from './site-knowledge.mjs'

/**
 * @typedef {object} Call what became of a call of one of the admin's functions
 * @property {number} failed what to answer should Next say that it failed: until the function has begun, nobody could read
 *   what was sent
 */

const shared = /** @type {{ simptoCalls?: AsyncLocalStorage<Call> }} */ (globalThis)
shared.simptoCalls ??= new AsyncLocalStorage()

/** The call that is under way. Next bundles the site, so that the two share no module. */
export const calls = shared.simptoCalls

/**
 * Answers what is sent to the admin's pages: calls of its functions, by staff. Next reads whatever comes, from anybody, and
 * answers 500 to what it cannot read.
 *
 * @param {import('./answer-requests.mjs').Handler} handle
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ readOnly: string, staffOnly: string }} words
 */
export async function answerCall(handle, request, response, words) {
  if (!request.headers['next-action']) return refuse(response, 405, words.readOnly, { Allow: 'GET, HEAD' })
  if (!(await site.simptoSite?.isStaff(request.headers))) return refuse(response, 401, words.staffOnly)
  const call = { failed: 400 }
  const { writeHead } = response
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) =>
    writeHead.call(response, status === 500 ? call.failed : status, ...rest)
  calls.run(call, () => handle(request, response))
}
