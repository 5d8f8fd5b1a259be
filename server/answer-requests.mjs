import { readdirSync } from 'node:fs'
import { isIPv6 } from 'node:net'
import proxyAddress from 'proxy-addr'
import { addressAt, isAdmin, PICTURES_PATH } from './addresses.mjs'
import { asReader } from './as-reader.mjs'
import { setDeadline } from './deadline.mjs'
import { isDraining, saysNotReady } from './draining.mjs'
import { lastFellAt } from './fallen.mjs'
import { Freshness } from './freshness.mjs'
import { sendAsset } from './kept-assets.mjs'
import { sendKeptPage, sendNowhere } from './kept-pages.mjs'
import { looking } from './looking.mjs'
import { sendsMade } from './made-answers.mjs'
import { measuring } from './measuring.mjs'
import { asPage, asPicture, tellFailures } from './mend-headers.mjs'
import { ownPath } from './own-path.mjs'
import { refuse, refuses } from './refuse.mjs'
import { nameOf, requests } from './requests.mjs'
import { answerCall } from './server-functions.mjs'
import { site } from './site-knowledge.mjs'
import { refusesBody } from './strangers-body.mjs'
import { takeBeacon } from './take-beacon.mjs'
import { takesComment } from './take-comment.mjs'
import { Turns } from './turns.mjs'
import { requestWatcher } from './watch-requests.mjs'

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 */

/** How old a look at the database may be that says that nothing is at an address. */
const LOOK_MS = 500

/** What balancers ask. */
const READY_PATH = '/health/ready'

/** What is asked for in these files of `public`, Next sends. */
const PUBLIC = 'public'

/**
 * Makes the handler of every request, in production and in development alike: what is kept is sent, what nothing can
 * answer is refused, the rest is Next's, a few at a time.
 *
 * @param {Handler} handle
 * @param {Pick<Awaited<ReturnType<typeof import('./settings.mjs').settings>>, 'trustedProxies' | 'unconfirmedMs' | 'accessLog' | 'words'> & { dev: boolean }} settings
 * @returns {Handler}
 */
export function answerRequests(handle, { trustedProxies, unconfirmedMs, accessLog, words, dev }) {
  const trusts = proxyAddress.compile(trustedProxies)
  const files = new Set(readdirSync(PUBLIC, { recursive: true }).map((file) => `/${file}`)).add('/icon.svg')
  const freshness = new Freshness()
  void freshness.follow()
  looking.simptoLooksNow = () => freshness.lookNow()
  measuring.simptoMeasures?.watch(freshness)
  const watch = requestWatcher({ accessLog, trusts })
  const lines = {
    /** What is made for readers, and what strangers ask of the API. */
    made: new Turns({ atOnce: 2, mostWaiting: 200, turnMs: 4_000 }),
    posted: new Turns({ atOnce: 8, mostWaiting: 200, turnMs: 1_000 }),
    pictures: new Turns({ atOnce: 4, mostWaiting: 400, turnMs: 1_000 }),
    staff: new Turns({ atOnce: 6, mostWaiting: 200, turnMs: 1_000 }),
  }
  return (request, response) => {
    request.url = ownPath(request.url ?? '/')
    if (isDraining()) response.shouldKeepAlive = false
    // What is kept goes first, and without a promise: each costs Next's hooks. Nothing need be asked before, for an answer
    // is kept at the very address that got it, and only reading finds it.
    const from = watch?.(request, response)
    if (sendAsset(request, response)) return from?.('asset')
    if (freshness.isFresh() && sendKeptPage(request, response, true)) return from?.('kept')
    requests.run(nameOf(request, trusts), () => void answerOther(request, response, from))
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {((origin: import('./watch-requests.mjs').Origin) => void) | undefined} from takes where the answer comes from
   */
  async function answerOther(request, response, from) {
    tellFailures(response)
    // The one header that says who asks: set here, from the connection, so that nobody can make it up.
    const who = proxyAddress(request, trusts)
    request.headers['x-client-address'] = who
    if (refuses(request, response, words)) return
    const [path = '/'] = (request.url ?? '/').split('?')
    if (path === READY_PATH && saysNotReady()) return refuse(response, 503, '{"status":"stopping"}')
    const found = files.has(path) ? undefined : addressAt(path)
    const address = found?.address
    const isReaders = address !== undefined && !isAdmin(path)
    if (isReaders) asReader(request)
    if (isReaders && isRead(request) && !(await isSure(response))) return
    // In development a first answer waits for its page to be compiled.
    if (!dev)
      setDeadline(request, response, () => {
        from?.('refused')
        tooBusy(response, words.notAnswered, words.reference)
      })
    if (address?.kind === 'staff' && !isRead(request) && (await refusesBody(request, response, words))) {
      return from?.('refused')
    }
    if (address?.kind === 'beacon') return takeBeacon(request, response, path, who)
    if (isReaders && isRead(request) && (await sendsAway(path, request, response, words))) return
    const line = lineOf(path, request, address)
    if (line && !(await lines[line].take(networkOf(who), response))) {
      if (!response.destroyed) tooBusy(response, words.busy, words.reference)
      return
    }
    if (response.headersSent) return
    if (sendKeptPage(request, response, freshness.isFresh())) return from?.('kept')
    from?.('rendered')
    if (isReaders && isRead(request) && (await isMadeUp(path)) && sendNowhere(request, response)) {
      return from?.('refused')
    }
    const isKept = !dev && isRead(request) && (address?.kind === 'page' || address?.kind === 'file')
    if (found && isKept && (await sendsMade(handle, found, request, response, path))) return
    if (!dev && (await takesComment(request, response, path))) return
    if (isAdmin(path) && !isRead(request)) return answerCall(handle, request, response, words)
    if (isReaders) asPage(response)
    if (path.startsWith(`${PICTURES_PATH}/`)) asPicture(request, response)
    handle(request, response)
  }

  /**
   * Refuses where nobody could look for too long whether what is kept is right; before that, says so to what stands in front.
   *
   * @param {import('node:http').ServerResponse} response
   */
  async function isSure(response) {
    await freshness.confirm()
    if (freshness.unconfirmedMs() > unconfirmedMs) {
      tooBusy(response, words.notAnswered, words.reference)
      return false
    }
    if (!freshness.isFresh()) response.setHeader('Cache-Status', 'simpto; detail=unconfirmed')
    return true
  }
}

/**
 * Sends readers away from where nothing is, or on to how it is spelled, at the price of a kept page: by what is known of
 * the database and not by making a page. Does nothing where that cannot be known.
 *
 * @param {string} path
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ nowhere: string }} words
 * @returns {Promise<boolean>} whether it did
 */
async function sendsAway(path, request, response, words) {
  const since = Math.max(performance.now() - LOOK_MS, lastFellAt())
  const standing = await site.simptoSite?.standingAt(path, since).catch(() => undefined)
  if (!standing || standing === 'here') return false
  if (standing !== 'nowhere') refuse(response, 308, '', { Location: standing.movedTo })
  else if (addressAt(path)?.address.kind === 'file') refuse(response, 404, words.nowhere)
  else return sendNowhere(request, response)
  return true
}

/**
 * Whether a path is one of as many as anybody makes up where only a question to the database can tell. Where that cannot be
 * asked, making the page says what is wrong.
 *
 * @param {string} path
 */
async function isMadeUp(path) {
  return (await site.simptoSite?.isBeyondLastPage(path).catch(() => false)) ?? false
}

/**
 * In which line a request waits; what costs nothing, and what staff change, waits in none.
 *
 * @param {string} path
 * @param {import('node:http').IncomingMessage} request
 * @param {import('./addresses.mjs').Address | undefined} address
 */
function lineOf(path, request, address) {
  if (path.startsWith('/_next/') && !path.startsWith('/_next/static/')) return 'made'
  if (!address || address.kind === 'health') return undefined
  if (path.startsWith(`${PICTURES_PATH}/`)) return 'pictures'
  if (!isRead(request)) return address.kind === 'staff' ? undefined : 'posted'
  if (address.kind !== 'staff') return 'made'
  const { authorization, cookie } = request.headers
  const isStrangers = path.startsWith('/api/') && !authorization && !cookie?.includes('payload-token=')
  return isStrangers ? 'made' : 'staff'
}

/** @param {import('node:http').IncomingMessage} request */
function isRead({ method }) {
  return method === 'GET' || method === 'HEAD'
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} words
 * @param {string} reference what the request's name is introduced by
 */
function tooBusy(response, words, reference) {
  const text = `${words}\n${reference} ${requests.getStore()}`
  refuse(response, 503, text)
}

/**
 * Households have 2^64 addresses of IPv6: they count as one.
 *
 * @param {string} address
 */
function networkOf(address) {
  return isIPv6(address) && !address.startsWith('::ffff:')
    ? address.split(':').slice(0, 4).join(':')
    : address
}
