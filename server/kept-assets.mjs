import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { assetVersion } from './asset-version.mjs'
import { readerHeaders } from './security-headers.mjs'
import { addBrotli, growsFor, send, toSendable } from './sendable.mjs'

const FOLDER = 'public/assets'
/** What the admin's pages load, as Next built it: 4 MB. */
const ADMINS_FOLDER = '.next/static'
const ADMINS_PATH = '/_next/static/'

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

/**
 * The admin's, by path: made ready when an editor first asks for one, and not before, for many a process never sees one.
 *
 * @type {Map<string, { file: string, kept?: import('./sendable.mjs').Sendable }>}
 */
const adminAssets = new Map()

/** Reads and compresses every file of ours, which are few and small, and finds those of the admin. */
export async function keepAssets() {
  for (const file of filesIn(ADMINS_FOLDER)) {
    if (TYPES[extname(file)]) adminAssets.set(ADMINS_PATH + relative(ADMINS_FOLDER, file), { file })
  }
  await Promise.all(filesIn(FOLDER).map((file) => keepAsset(relative(FOLDER, file))))
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
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
  if (method !== 'GET' && method !== 'HEAD') return false
  const sendable = url.startsWith('/assets/')
    ? assetAt(url)
    : url.startsWith(ADMINS_PATH) && adminAssetAt(url)
  if (!sendable) return false
  if (growsFor(request, sendable)) void sendGrown(sendable, request, response)
  else send(sendable, request, response)
  return true
}

/**
 * Whoever gets it keeps it for a year, a front for all editors: the first waits for the smallest form, milliseconds at that compression.
 *
 * @param {import('./sendable.mjs').Sendable} sendable
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function sendGrown(sendable, request, response) {
  await addBrotli(sendable)
  send(sendable, request, response)
}

/** @param {string} url */
function assetAt(url) {
  const [path = '', query] = url.split('?')
  const asset = assets.get(path)
  if (!asset) return undefined
  const { version, plain, versioned, other } = asset
  if (!query) return plain
  return query === `v=${version}` ? versioned : other
}

/**
 * Next would compress it anew for every editor. A name is of one content, whatever build the query names.
 *
 * @param {string} url
 */
function adminAssetAt(url) {
  const [path = ''] = url.split('?')
  const asset = adminAssets.get(path)
  // A build that is made anew takes those of the one that runs away.
  if (!asset || !(asset.kept || existsSync(asset.file))) return undefined
  asset.kept ??= toSendable(
    readFileSync(asset.file),
    TYPES[extname(path)] ?? '',
    headersWith(path, UNCHANGING),
    true,
  )
  return asset.kept
}
