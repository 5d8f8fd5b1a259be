import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { READER_HEADERS } from './security-headers.mjs'

/**
 * @typedef {object} KeptPage
 * @property {Buffer} plain the page as it is
 * @property {Buffer} gzipped the same, compressed
 * @property {string} etag a hash of its content
 * @property {string[]} tags what it depends on
 */

const MOST_BYTES = 256 * 1024 * 1024

/*
 * Pages ready to send, by path: what Next's cache keeps, already compressed. Next itself finds, hashes and compresses a
 * page anew for each reader, which costs a hundred times more than sending it.
 */
/** @type {LRUCache<string, KeptPage>} */
const pages = new LRUCache({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ plain, gzipped }) => plain.length + gzipped.length,
})

/**
 * When each tag last expired.
 * @type {Map<string, number>}
 */
const expiredAt = new Map()

/**
 * Makes a page ready to send, unless something it depends on changed while it was made.
 *
 * @param {string} key the key in Next's cache, which ends in `/$` and the path
 * @param {string} html
 * @param {string[]} tags what the page depends on
 * @param {number} began when its making began, in milliseconds since 1970
 */
export function keepPage(key, html, tags, began) {
  if (tags.some((tag) => (expiredAt.get(tag) ?? 0) > began)) return
  const plain = Buffer.from(html)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  pages.set(pathOf(key), { plain, gzipped: gzipSync(plain, { level: 9 }), etag, tags })
}

/**
 * Forgets every page that depends on one of the tags.
 *
 * @param {string[]} tags
 */
export function dropPages(tags) {
  const now = Date.now()
  for (const tag of tags) expiredAt.set(tag, now)
  for (const [path, page] of pages.entries()) {
    if (page.tags.some((tag) => tags.includes(tag))) pages.delete(path)
  }
}

/**
 * Sends the page that is kept for a request. Answers false, and does nothing, where Next has to answer.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendKeptPage(request, response) {
  const page = pageFor(request)
  if (!page) return false
  for (const { key, value } of READER_HEADERS) response.setHeader(key, value)
  response.setHeader('Vary', VARY)
  response.setHeader('Cache-Control', REVALIDATE_ALWAYS)
  response.setHeader('ETag', page.etag)
  response.setHeader('X-Nextjs-Cache', 'HIT')
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304).end()
    return true
  }
  const gzips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = gzips ? page.gzipped : page.plain
  if (gzips) response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}

/** Browsers and proxies may keep a page, and ask each time whether it is still the same: nobody tells them. */
export const REVALIDATE_ALWAYS = 'public, max-age=0, must-revalidate'

/** What Next says of the same pages: with these headers it answers something else. */
const VARY =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'

/** @param {import('node:http').IncomingMessage} request */
function pageFor({ method, url = '', headers }) {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (headers.rsc || headers['x-prerender-revalidate']) return undefined
  // Draft mode, as previews use it.
  if (headers.cookie?.includes('__prerender_bypass')) return undefined
  const end = url.indexOf('?')
  return pages.get(end === -1 ? url : url.slice(0, end))
}

/** @param {string} key */
function pathOf(key) {
  const path = key.slice(key.indexOf('/$') + 2)
  return path === '/index' ? '/' : path
}
