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

/**
 * The files of `public/assets` ready to send, by path: Next would compress them anew for every reader, without Brotli.
 *
 * @type {Map<string, import('./sendable.mjs').Sendable>}
 */
const assets = new Map()

/** Reads and compresses every file; they are few and small. */
export async function keepAssets() {
  if (!existsSync(FOLDER)) return
  for (const { name } of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    const type = name === SPECULATION_RULES.name ? SPECULATION_RULES.type : TYPES[extname(name)]
    if (type) assets.set(`/assets/${name}`, toSendable(readFileSync(`${FOLDER}/${name}`), type))
  }
  await Promise.all([...assets.values()].map(addBrotli))
}

/**
 * Sends the asset that a request asks for. Answers false, and does nothing, where it asks for something else.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendAsset(request, response) {
  const [path = '', version] = (request.url ?? '').split('?')
  const asset = path.startsWith('/assets/') ? assets.get(path) : undefined
  if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  for (const { key, value } of readerHeaders(path)) response.setHeader(key, value)
  response.setHeader('Vary', 'Accept-Encoding')
  // With the hash of its content in the address it never changes.
  response.setHeader(
    'Cache-Control',
    version ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  )
  send(asset, request, response)
  return true
}
