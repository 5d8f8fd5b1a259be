import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
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
 * The files of `public/assets` ready to send, by path, and those of them that are asked for with the hash: Next would
 * compress them anew for every reader, without Brotli.
 */
const assets = {
  /** @type {Map<string, import('./sendable.mjs').Sendable>} */
  plain: new Map(),
  /** @type {Map<string, import('./sendable.mjs').Sendable>} */
  versioned: new Map(),
}

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
  const asset = toSendable(readFileSync(`${FOLDER}/${name}`), type, headersWith(path, 'public, max-age=3600'))
  await addBrotli(asset)
  assets.plain.set(path, asset)
  assets.versioned.set(path, { ...asset, headers: headersWith(path, UNCHANGING), heads: new Map() })
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
  const [path = '', version] = url.split('?')
  const asset = (version ? assets.versioned : assets.plain).get(path)
  if (!asset) return false
  send(asset, request, response)
  return true
}
