import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { markedExpiry } from './expiry-mark.mjs'
import { dropAllPages, dropPages, keepAnswer, keepNowhere, keepReadyUpTo, steadyNow } from './kept-pages.mjs'
import { measuring } from './measuring.mjs'
import { forget, forgetAll } from './remembered.mjs'
import { site } from './site-knowledge.mjs'

// Next's files are CommonJS: Node gives the class as `default` inside the default export, the types do not know.
const FileSystemCache = /** @type {typeof fileSystemCache} */ (
  /** @type {any} */ (fileSystemCache).default ?? fileSystemCache
)
/** What is older counts as missing. */
let keptSince = steadyNow()
/** Of the memory for kept pages, the part for what Next keeps: pages as made, and the data they are made from. */
const NEXTS_PART = 200 / 456
let nextsBytes = 200 * 1024 * 1024

/**
 * Next's own cache (in memory), made right in three ways for pages that are kept until something on them changes:
 *
 * - Next dates what expires by the machine's clock, which may step back (`steadyNow`).
 * - Pages from `next build` were made without this site's database: they count as missing.
 * - Next dates an entry when its render ends. A change during the render would expire its tags too early and leave the
 *   old page for ever; so an entry is as old as the beginning of its render.
 *
 * All of them are answers of routes, with the status that they say. What is not there, or could not be made, is not stored: there are
 * as many addresses that lead nowhere as anybody makes up, and one page for all of them.
 */
export default class ReaderPageCache extends FileSystemCache {
  /**
   * When this request found each entry missing, by its key: what is then read from the database is as old as that. Next
   * makes one of these objects per request, so two that miss the same entry do not mix.
   * @type {Map<string, number>}
   */
  missedAt = new Map()

  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super({ ...context, maxMemoryCacheSize: nextsBytes })
  }

  /** @param {Parameters<InstanceType<typeof FileSystemCache>['get']>} args */
  async get(...args) {
    const [key] = args
    // What is not in memory, Next looks for on disk, where only the build's pages are.
    const entry = memory()?.get(key) ? await super.get(...args) : null
    const usable = entry && (entry.lastModified ?? 0) >= keptSince - 1 ? entry : null
    if (!usable) this.missedAt.set(key, steadyNow())
    return usable
  }

  /** @param {Parameters<InstanceType<typeof FileSystemCache>['set']>} args */
  async set(...args) {
    const [key, data] = args
    const route = data?.kind === 'APP_ROUTE' ? data : undefined
    const began = this.missedAt.get(key) ?? steadyNow()
    const {
      'x-next-cache-tags': _,
      'content-type': type = 'application/octet-stream',
      ...headers
    } = asTexts(route?.headers)
    const tags = tagsOf(route?.headers)
    const isPage = type.startsWith('text/html')
    if (route && route.status >= 400) {
      if (route.status === 404 && isPage) keepNowhere(route.body, tags, began - 1)
      return
    }
    await super.set(...args)
    const stored = memory()?.get(key)
    // Next counts a tag that expired in the same millisecond as older.
    if (stored) stored.lastModified = began - 1
    if (route?.status !== 200) return
    measuring.simptoMeasures?.made(isPage ? 'page' : 'file', (steadyNow() - began) / 1000)
    keepAnswer(key, { body: route.body, type, headers }, tags, began - 1)
  }

  /**
   * What a request of this process made fall, when it has ended.
   * @param {Parameters<InstanceType<typeof FileSystemCache>['revalidateTag']>} args
   */
  async revalidateTag(...args) {
    const tags = [args[0]].flat()
    expireTags(tags.filter((tag) => markedExpiry(tag) === undefined))
    for (const id of tags.map(markedExpiry)) if (id) await site.simptoSite?.tellWhatFell(id)
  }
}

/**
 * How much memory kept pages may take in this process; to be said before Next begins.
 *
 * @param {number} bytes
 */
export function keepUpTo(bytes) {
  nextsBytes = Math.floor(bytes * NEXTS_PART)
  keepReadyUpTo(bytes - nextsBytes)
}

/**
 * Has everything fall here that depends on one of the tags: data and pages that Next keeps, and what is ready to send.
 *
 * @param {string[]} tags
 */
export function expireTags(tags) {
  const now = steadyNow()
  for (const tag of tags) tagsManifest.set(tag, { stale: now, expired: now })
  dropPages(tags)
  forget(tags)
  site.simptoSite?.purgeFronts(tags)
  measuring.simptoMeasures?.fell(tags.length)
}

/** Has everything fall here. */
export function expireAll() {
  keptSince = steadyNow()
  dropAllPages()
  forgetAll()
  site.simptoSite?.purgeFronts()
}

/** Next's cache in memory is a private static of its class; without it nothing is kept, which tests notice. */
function memory() {
  return /** @type {any} */ (FileSystemCache).memoryCache
}

/** @param {import('node:http').OutgoingHttpHeaders | undefined} headers */
function tagsOf(headers) {
  return String(headers?.['x-next-cache-tags'] ?? '').split(',')
}

/**
 * @param {import('node:http').OutgoingHttpHeaders | undefined} headers
 * @returns {Record<string, string>}
 */
function asTexts(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
