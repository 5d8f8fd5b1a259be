import cluster from 'node:cluster'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { builtId, readSourcesAgain } from '../scripts/built-from.mjs'
import { command } from '../scripts/commands.mjs'
import { answerRequests } from './answer-requests.mjs'
import { beginDraining } from './draining.mjs'
import { keepUpTo } from './kept.mjs'
import { keepAssets } from './kept-assets.mjs'
import { KEEP_ALIVE_MS } from './one-write.mjs'
import { own } from './own-commands.mjs'
import { FOLLOWED, superviseProcesses, toldByParent } from './processes.mjs'
import { settings } from './settings.mjs'
import { site as knowledge } from './site-knowledge.mjs'
import { stopperOf } from './stop-serving.mjs'
import { warmUp } from './warm-up.mjs'

/** How long requests under way may take to end after SIGTERM. */
const PATIENCE_MS = 10_000

const KEEP_ALIVE = { keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: KEEP_ALIVE_MS + 5_000 }

/** A large import takes its time to come in; what else comes in too slowly is given up before (`deadline.mjs`). */
const TIMEOUTS = { ...KEEP_ALIVE, requestTimeout: 3_600_000 }

/**
 * Serves the site that was built, by as many processes as the settings say.
 *
 * @param {Awaited<ReturnType<typeof settings>>} [checked] the settings, where they were asked for already
 */
export async function start(checked) {
  const given = cluster.isWorker
    ? await toldByParent()
    : { settings: checked ?? (await settings()), isFirst: true }
  if (cluster.isPrimary && given.settings.webProcesses > 1) await superviseProcesses(given.settings)
  else await serve(given)
}

/**
 * @typedef {object} Served
 * @property {Awaited<ReturnType<typeof settings>>} settings
 * @property {boolean} [isFirst] says where the site is
 * @property {boolean} [dev] shows changes as they are made; else the site that was built is served
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [before]
 *   what development answers by itself; says whether it did
 */

/**
 * Serves the site until it is told to stop. The port opens when the database, the first admin and the first article are
 * there (`src/instrumentation.ts`), so nobody else can register as the first admin.
 *
 * @param {Served} served
 */
export async function serve({ settings, isFirst = true, dev = false, before = () => false }) {
  const { port, url, dataDir, adminEmail, drainMs, keptBytes, metrics } = settings
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...(!dev && { NEXT_DEPLOYMENT_ID: process.env.NEXT_DEPLOYMENT_ID || builtId() }),
  })
  own.simptoCommand = (name) => {
    if (dev) readSourcesAgain()
    return command(name)
  }
  keepUpTo(keptBytes)
  // What is written from here on, pictures and the database too, is for this user only.
  process.umask(0o077)
  goOnWithoutLog()
  if (metrics) await measure(metrics, isFirst)
  const { site, madePassword } = await prepared(port, dev)
  const handler = site.getRequestHandler()
  // Others serve meanwhile.
  if (cluster.isWorker || drainMs > 0) await warmUp(handler)
  const answer = answerRequests(handler, { ...settings, dev })
  const server = createServer((request, response) => before(request, response) || answer(request, response))
  Object.assign(server, TIMEOUTS)
  const stopper = stopperOf(server)
  await listen(server, port)
  collectSooner()
  stopOnSignal(stopper, site, drainMs)
  if (!isFirst) return
  const lines = ['', `Site:   ${url}`, `Admin:  ${url}/admin`]
  if (madePassword) {
    const passwordFile = join(dataDir, 'admin-password')
    const password = readFileSync(passwordFile, 'utf8').trim()
    lines.push(`Login:  ${adminEmail}  ${password}  (shown once; kept in ${passwordFile})`)
  }
  console.log(lines.join('\n'))
}

/**
 * Loaded only where it is asked for. Of several processes, the parent shows what they measure.
 *
 * @param {{ port: number, host: string }} metrics
 * @param {boolean} countsStates
 */
async function measure(metrics, countsStates) {
  const [{ beginMeasuring, measured, measuredAsText }, { version }] = [
    await import('./measures.mjs'),
    JSON.parse(readFileSync('package.json', 'utf8')),
  ]
  beginMeasuring({ version, build: process.env.NEXT_DEPLOYMENT_ID ?? 'development', countsStates })
  if (cluster.isWorker) (await import('./measures-of-all.mjs')).tellParent(measured)
  else await (await import('./show-measures.mjs')).showMeasures(metrics, measuredAsText)
}

/**
 * V8 lets what is alive grow to several times itself before it collects, where memory is plenty: 1 GB under mixed traffic, of which 200 MB
 * were alive; by half, 0,7 GB. By a third, posts take no longer yet, and publishing not measurably so; by a quarter it did. Not before it
 * serves: what is loaded stays.
 */
function collectSooner() {
  setFlagsFromString('--heap-growing-percent=35')
}

/**
 * Who reads what is printed may go away before the site does. Unheard, each line is an error that is printed in turn, and the
 * process does nothing else any more, nor does it end.
 */
function goOnWithoutLog() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/**
 * @param {number} port
 * @param {boolean} dev
 */
async function prepared(port, dev) {
  const { default: next } = await import('next')
  // It takes requests for another protocol for its own, at the server that it is given or finds, and closes them. Only development has one;
  // curl and Java ask for HTTP/2 so, and take HTTP/1.1 for an answer.
  const site = next({ dev, port, ...(!dev && { httpServer: createServer() }) })
  try {
    // While they change, Next reads the assets anew each time.
    const [{ madePassword }] = await Promise.all([siteIsPrepared(), site.prepare(), dev || keepAssets()])
    return { site, madePassword }
  } catch (error) {
    console.error(`The site could not start: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}

/**
 * What `src/instrumentation.ts` tells: Next itself does not.
 *
 * @returns {Promise<{ madePassword: boolean }>}
 */
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
 * @param {ReturnType<typeof stopperOf>} stopper
 * @param {{ close: () => Promise<void> }} site
 * @param {number} drainMs so long the site goes on answering, for balancers to hear that it is not ready
 */
function stopOnSignal(stopper, site, drainMs) {
  let isStopping = false
  const stop = async (isFollowed = false) => {
    // A terminal tells each process, and the parent of several tells them too: twice is once.
    if (isStopping) return
    isStopping = true
    beginDraining(isFollowed)
    if (isFollowed) stopper.refuseNew()
    await wait(drainMs)
    setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    await stopper.end()
    await knowledge.simptoSite?.end().catch(() => {})
    await site.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => stop())
  process.on('SIGINT', () => stop())
  process.on('message', (message) => {
    if (message === FOLLOWED) stop(true)
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await start()
