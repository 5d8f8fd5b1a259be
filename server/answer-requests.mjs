import proxyAddress from 'proxy-addr'
import { sendAsset } from './kept-assets.mjs'
import { REVALIDATE_ALWAYS, sendKeptPage } from './kept-pages.mjs'
import { refuses } from './refuse.mjs'

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 */

/**
 * Makes the handler of every request, in production and in development alike: what is kept is sent, what nothing can
 * answer is refused, the rest is Next's.
 *
 * @param {Handler} handle
 * @param {Pick<ReturnType<typeof import('./settings.mjs').settings>, 'trustedProxies' | 'words'>} settings
 * @returns {Handler}
 */
export function answerRequests(handle, { trustedProxies, words }) {
  const trusts = proxyAddress.compile(trustedProxies)
  return (request, response) => {
    // The one header that says who asks: set here, from the connection, so that nobody can make it up.
    request.headers['x-client-address'] = proxyAddress(request, trusts)
    if (refuses(request, response, words)) return
    if (sendAsset(request, response) || sendKeptPage(request, response)) return
    revalidateAlways(response)
    handle(request, response)
  }
}

/**
 * Next lets shared caches keep a page for a year (`s-maxage`), which they would: nobody tells them when it changes.
 *
 * @param {import('node:http').ServerResponse} response
 */
function revalidateAlways(response) {
  const { setHeader } = response
  response.setHeader = (name, value) => {
    const keeps = name.toLowerCase() === 'cache-control' && String(value).startsWith('s-maxage=')
    return setHeader.call(response, name, keeps ? REVALIDATE_ALWAYS : value)
  }
}
