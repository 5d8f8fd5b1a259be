import { requests } from './requests.mjs'
import { site } from './site-knowledge.mjs'

/* What Next says of its answers, and should not, or leaves out. */

/** What is away, or too busy, may be back. */
const ASK_AGAIN_SECONDS = '5'

/**
 * Says what the request is called, should the answer be that something is wrong, so that it is found in the log; and when to ask
 * again, should it pass. Next lets everybody keep the page that says so.
 *
 * @param {import('node:http').ServerResponse} response
 */
export function tellFailures(response) {
  const { writeHead } = response
  const name = requests.getStore() ?? ''
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    if (status >= 400 && status !== 404) response.setHeader('X-Request-Id', name)
    if (status === 503) {
      response.setHeader('Cache-Control', 'no-store')
      if (!response.hasHeader('Retry-After')) response.setHeader('Retry-After', ASK_AGAIN_SECONDS)
    }
    return Reflect.apply(writeHead, response, [status, ...rest])
  }
}

/**
 * Next names headers for `Vary` that are taken out of the request.
 *
 * @param {import('node:http').ServerResponse} response
 */
export function asPage(response) {
  const { setHeader } = response
  response.setHeader = (name, value) => {
    const key = name.toLowerCase()
    if (key === 'vary') value = String(value).replace(/\b(rsc|next-[\w-]+), /g, '')
    return setHeader.call(response, name, value)
  }
}

/**
 * Next says of everything at a picture's address that it may be kept for a year, also that it is not there, or cannot be had. Front
 * caches keep it until some picture changes: one that was taken away is gone there too.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function asPicture({ url = '' }, response) {
  const { writeHead } = response
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    if (status >= 400) response.setHeader('Cache-Control', 'no-store')
    const more = status === 200 && url.includes('?v=') ? site.simptoSite?.frontHeaders(['pictures']) : {}
    for (const [name, value] of Object.entries(more ?? {})) response.setHeader(name, value)
    return Reflect.apply(writeHead, response, [status, ...rest])
  }
}
