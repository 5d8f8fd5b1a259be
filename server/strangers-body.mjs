import { silence } from './deadline.mjs'
import { refuse } from './refuse.mjs'
import { site } from './site-knowledge.mjs'

/** The most that somebody sends to the API who is not logged in: a login, or a question too long for an address. */
const MOST_BYTES = 64 * 1024

/**
 * Refuses a larger body from who is not staff. Payload reads whatever comes, whole, before it asks who sends it: 100 MB of it held
 * everybody up for fourteen seconds.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ tooLarge: string }} words
 * @returns {Promise<boolean>} whether it did
 */
export async function refusesBody(request, response, words) {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && !(Number(length) > MOST_BYTES)) return false
  const counted = encoding === undefined ? undefined : countBytes(request)
  // Without its database the site cannot tell, and reads nobody's document.
  if (await site.simptoSite?.isStaff(request.headers).catch(() => true)) {
    counted?.end()
    return false
  }
  const give413 = () => {
    if (!response.headersSent) refuse(response, 413, words.tooLarge)
    silence(response)
  }
  if (!counted || counted.bytes() > MOST_BYTES) {
    give413()
    return true
  }
  // It still comes in, and nobody said how much it is.
  counted.beyond(MOST_BYTES, give413)
  return false
}

/**
 * Counts what comes in from now on, without taking it from whoever reads it.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function countBytes(request) {
  const { push } = request
  let bytes = 0
  let most = Number.POSITIVE_INFINITY
  /** @type {() => void} */
  let tell = () => {}
  request.push = (chunk, encoding) => {
    bytes += chunk?.length ?? 0
    if (bytes <= most || chunk === null) return push.call(request, chunk, encoding)
    tell()
    tell = () => {}
    // The rest is taken in and kept by nobody, so that who sends it still hears the answer.
    return true
  }
  return {
    bytes: () => bytes,
    /** @param {number} limit @param {() => void} told */
    beyond: (limit, told) => {
      most = limit
      tell = told
    },
    end: () => {
      request.push = push
    },
  }
}
