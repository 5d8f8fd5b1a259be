import { partsIn } from './addresses.mjs'
import { sendAnswer } from './send-answer.mjs'

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
  const { status, headers: head } = answer
  const body = Buffer.from(await answer.arrayBuffer())
  await sendAnswer({ status, headers: head, body }, request, response, path)
  return true
}
