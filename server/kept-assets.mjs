import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { assetVersion } from './asset-version.mjs'
import { readerHeaders } from './security-headers.mjs'
import { addBrotli, send, toSendable } from './sendable.mjs'

const FOLDER = 'public/assets'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What browsers read which pages to fetch ahead from; they take no other type for it. */
const SPECULATION_RULES = { name: 'speculation-rules.json', type: 'application/speculationrules+json' }

/** With the hash of its content in the address it never changes. */
const UNCHANGING = 'public, max-age=31536000, immutable'

/**
 * @typedef {object} KeptAsset
 * @property {string} version
 * @property {import('./sendable.mjs').Sendable} plain asked for without a version
 * @property {import('./sendable.mjs').Sendable} versioned asked for with its own
 * @property {import('./sendable.mjs').Sendable} other asked for with another one: a page of another build got it from here. Kept
 *   by nobody, or a cache would give it out for a year under an address that is not its own.
 */

/**
 * The files of `public/assets` ready to send, by path: Next would compress them anew for every reader, without Brotli.
 *
 * @type {Map<string, KeptAsset>}
 */
const assets = new Map()

/** Reads and compresses every file; they are few and small. */
export async function keepAssets() {
  if (!existsSync(FOLDER)) return
  const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile())
  await Promise.all(files.map(({ name }) => keepAsset(name)))
}

/** @param {string} name */
async function keepAsset(name) {
  const type = name === SPECULATION_RULES.name ? SPECULATION_RULES.type : TYPES[extname(name)]
  if (!type) return
  const path = `/assets/${name}`
  const bytes = readFileSync(`${FOLDER}/${name}`)
  const plain = toSendable(bytes, type, headersWith(path, 'public, max-age=3600'))
  await addBrotli(plain)
  const as = (/** @type {string} */ caching) => ({
    ...plain,
    headers: headersWith(path, caching),
    heads: new Map(),
  })
  assets.set(path, { version: assetVersion(bytes), plain, versioned: as(UNCHANGING), other: as('no-store') })
}

/**
 * @param {string} path
 * @param {string} caching
 */
function headersWith(path, caching) {
  const security = Object.fromEntries(readerHeaders(path).map(({ key, value }) => [key, value]))
  return { ...security, Vary: 'Accept-Encoding', 'Cache-Control': caching }
}

/**
 * Sends the asset that a request asks for. Answers false, and does nothing, where it asks for something else.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendAsset(request, response) {
  const { method, url = '' } = request
  if (!url.startsWith('/assets/') || (method !== 'GET' && method !== 'HEAD')) return false
  const [path = '', query] = url.split('?')
  const asset = assets.get(path)
  if (!asset) return false
  const { version, plain, versioned, other } = asset
  send(query ? (query === `v=${version}` ? versioned : other) : plain, request, response)
  return true
}
