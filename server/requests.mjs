import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** What a proxy may call a request; what is written otherwise would be a stranger's text in the log. */
const NAMED = /^[\w.-]{8,64}$/
/** W3C Trace Context: the second part names what all of a trace belongs to. */
const TRACE = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/

/** @type {{ simptoRequests?: AsyncLocalStorage<string> }} */
const shared = /** @type {any} */ (globalThis)
shared.simptoRequests ??= new AsyncLocalStorage()

/**
 * What the request that is under way is called; a kept page has none, it is sent without waiting for anything. Next bundles the
 * site, so that the two share no module.
 */
export const requests = shared.simptoRequests

/**
 * What a request is called in the log, in the answer that says that something is wrong, and by a reader who asks about it: as
 * proxies call it that are believed, else by a name of its own.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {(address: string, hops: number) => boolean} trusts
 */
export function nameOf(request, trusts) {
  const name = names.get(request) ?? newName(request, trusts)
  names.set(request, name)
  return name
}

/** @type {WeakMap<import('node:http').IncomingMessage, string>} */
const names = new WeakMap()

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {(address: string, hops: number) => boolean} trusts
 */
function newName({ headers, socket }, trusts) {
  if (trusts(socket.remoteAddress ?? '', 0)) {
    const given = headers['x-request-id']
    if (typeof given === 'string' && NAMED.test(given)) return given
    const [, trace] = TRACE.exec(String(headers.traceparent ?? '')) ?? []
    if (trace) return trace
  }
  return randomUUID().replaceAll('-', '').slice(0, 16)
}
