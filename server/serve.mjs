import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import proxyAddress from 'proxy-addr'
import { keepAssets, sendAsset } from './kept-assets.mjs'
import { REVALIDATE_ALWAYS, sendKeptPage } from './kept-pages.mjs'
import { READER_HEADERS } from './security-headers.mjs'
import { settings } from './settings.mjs'

/** How long requests under way may take to end after SIGTERM. */
const PATIENCE_MS = 10_000

/**
 * Serves the built site until it is told to stop. The port opens when the database, the first admin and the first article
 * are there (`src/instrumentation.ts`), so nobody else can register as the first admin.
 */
export async function serve() {
  const { port, url, dataDir, adminEmail, trustedProxies } = settings()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const passwordFile = join(dataDir, 'admin-password')
  const hadPassword = existsSync(passwordFile)
  const trusts = proxyAddress.compile(trustedProxies)
  const site = await prepared(port)
  const handle = site.getRequestHandler()
  const server = createServer((request, response) => {
    // The one header that says who asks: set here, from the connection, so that nobody can make it up.
    request.headers['x-client-address'] = proxyAddress(request, trusts)
    if (refuses(request, response) || sendAsset(request, response) || sendKeptPage(request, response)) return
    revalidateAlways(response)
    handle(request, response)
  })
  await listen(server, port)
  const running = join(dataDir, 'running.json')
  writeFileSync(running, JSON.stringify({ port }))
  stopOnSignal(server, site, running)
  const lines = ['', `Site:   ${url}`, `Admin:  ${url}/admin`]
  if (!hadPassword && existsSync(passwordFile)) {
    const password = readFileSync(passwordFile, 'utf8').trim()
    lines.push(`Login:  ${adminEmail}  ${password}  (shown once; kept in ${passwordFile})`)
  }
  console.log(lines.join('\n'))
}

/**
 * Answers what no page can: an address that is no text (Next would answer 500), and anything but reading on a reader
 * page (Next would render it anew each time).
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it did
 */
function refuses({ method = 'GET', url = '/' }, response) {
  const [path = '/'] = url.split('?')
  const reads = method === 'GET' || method === 'HEAD'
  const takesMore =
    /^\/(admin|api|_next|mail|voorbeeld)(\/|$)|^\/uw-gegevens$|^\/symptomen\/[^/]+\/reacties$|^\/reacties\/melden$/.test(
      path,
    )
  if (isText(path) && (reads || takesMore)) return false
  for (const { key, value } of READER_HEADERS) response.setHeader(key, value)
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  if (!isText(path)) response.writeHead(404).end('Dit adres bestaat niet.')
  else response.writeHead(405, { Allow: 'GET, HEAD' }).end('Deze pagina kunt u alleen lezen.')
  return true
}

/** @param {string} path */
function isText(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
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

/** @param {number} port */
async function prepared(port) {
  const { default: next } = await import('next')
  const site = next({ dev: false, port })
  try {
    await Promise.all([siteIsPrepared(), site.prepare(), keepAssets()])
    return site
  } catch (error) {
    console.error(`The site could not start: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}

/** What `src/instrumentation.ts` tells: Next itself does not. */
function siteIsPrepared() {
  /** @type {import('node:events').EventEmitter} */
  const events = process
  return new Promise((resolve, reject) => {
    events.once('site-prepared', resolve)
    events.once('site-failed', reject)
  })
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
function listen(server, port) {
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      console.error(`Port ${port} cannot be used (${error.code}).`)
      process.exit(1)
    })
    server.listen(port, () => resolve(undefined))
  })
}

/**
 * @param {import('node:http').Server} server
 * @param {{ close: () => Promise<void> }} site
 * @param {string} running
 */
function stopOnSignal(server, site, running) {
  const stop = () => {
    rmSync(running, { force: true })
    setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    server.close(async () => {
      await site.close()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve()
