import { LRUCache } from 'lru-cache'
import { logAccess } from './access-log.mjs'
import { addressAt, PICTURES_PATH } from './addresses.mjs'
import { measuring } from './measuring.mjs'
import { nameOf } from './requests.mjs'

/**
 * @typedef {'kept' | 'asset' | 'rendered' | 'refused'} Origin where an answer came from: ready to send, a file of the build, made by
 *   Next, or by the server alone, which sends away, sends on or takes a beacon
 */

/** Finding one goes through the whole table; readers ask for the same few again and again. */
/** @type {LRUCache<string, { route: string, kind: string }>} */
const known = new LRUCache({ max: 2_000 })
const LONGEST_KNOWN = 200

/**
 * Makes what notes each request: for METRICS_PORT, ACCESS_LOG or both. Undefined, so that it costs nothing, without them.
 *
 * @param {{ accessLog: boolean, trusts: (address: string, hops: number) => boolean }} settings
 * @returns {((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => (origin: Origin) => void) | undefined}
 *   to be called as a request begins; what it gives, with where the answer comes from
 */
export function requestWatcher({ accessLog, trusts }) {
  const measures = measuring.simptoMeasures
  if (!measures && !accessLog) return undefined
  return (request, response) => {
    const began = performance.now()
    const { url = '/', method = '', socket } = request
    const sentBefore = socket.bytesWritten
    /** @type {Origin} */
    let origin = 'refused'
    response.once('close', () => {
      const ms = performance.now() - began
      const { route, kind } = routeOf(url)
      const status = response.writableFinished ? response.statusCode : 499
      measures?.answered({ class: kind, status: `${Math.floor(status / 100)}xx`, origin }, ms / 1000)
      if (!accessLog) return
      const bytes = socket.bytesWritten - sentBefore
      const name = nameOf(request, trusts)
      logAccess({ method, route, status, ms: Math.round(ms * 10) / 10, bytes, origin, request: name })
    })
    return (from) => {
      origin = from
    }
  }
}

/**
 * The pattern of an address and its class. Never the address itself, which can hold what somebody asked for or a signed link.
 *
 * @param {string} url
 * @returns {{ route: string, kind: string }}
 */
function routeOf(url) {
  const [path = '/'] = url.split('?')
  const found = known.get(path)
  if (found) return found
  const route = lookUp(path)
  if (path.length <= LONGEST_KNOWN) known.set(path, route)
  return route
}

/** @param {string} path */
function lookUp(path) {
  if (path.startsWith('/assets/')) return { route: '/assets', kind: 'asset' }
  if (path.startsWith('/_next/')) return { route: '/_next', kind: 'asset' }
  if (path.startsWith(`${PICTURES_PATH}/`)) return { route: PICTURES_PATH, kind: 'picture' }
  const found = addressAt(path)
  return { route: found?.route ?? 'none', kind: found?.address.kind ?? 'none' }
}
