import { addressAt } from './addresses.mjs'
import { readerHeaders } from './security-headers.mjs'

/** What browsers and Next's own tools ask of Next itself; those of the second kind in development only. */
const NEXT_ITSELF = /^\/(_next|__nextjs)/

/**
 * Answers what nothing can: an address that is no text (Next would answer 500), and anything but reading on a page that
 * can only be read (Next would render it anew each time).
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ nowhere: string, readOnly: string }} words
 * @returns {boolean} whether it did
 */
export function refuses({ method = 'GET', url = '/' }, response, words) {
  const [path = '/'] = url.split('?')
  if (!isText(path)) {
    refuse(response, 404, words.nowhere)
    return true
  }
  if (NEXT_ITSELF.test(path)) return false
  const { methods } = addressAt(path)?.address ?? { methods: ['GET'] }
  const taken = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one]))
  if (taken.includes(method)) return false
  refuse(response, 405, words.readOnly, { Allow: taken.join(', ') })
  return true
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 * @param {Record<string, string>} [headers]
 */
export function refuse(response, status, words, headers = {}) {
  const [path = '/'] = (response.req.url ?? '/').split('?')
  for (const { key, value } of readerHeaders(path)) response.setHeader(key, value)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(words)
}

/** @param {string} path */
function isText(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
