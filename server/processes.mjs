import cluster from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { RateLimiterClusterMaster } from 'rate-limiter-flexible'
import { closeUntaken } from './untaken-connections.mjs'

/** Of each thread glibc keeps what it let go for itself: without a bound, 50 to 100 MB in each process that nobody uses. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' }

/** Who dies is followed after this long, and twice as long each time that its follower cannot serve. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

/** What a new process says when it wants to know what to do. */
const ASKS = 'what to serve'

/** What a process is told that another one has taken the place of. */
export const FOLLOWED = 'another one serves in your place'

/**
 * @typedef {Awaited<ReturnType<typeof import('./settings.mjs').settings>>} Settings
 * @typedef {import('node:cluster').Worker} Worker
 */

/**
 * Serves the site by several processes of this machine on one port. The first prepares the database, and does what happens by
 * itself; then the others follow. Who dies is followed by another one.
 *
 * SIGTERM and SIGINT end all of them; SIGHUP has each followed by a new one, one after the other and without a gap.
 *
 * @param {Settings} settings
 */
export async function superviseProcesses(settings) {
  // It counts for all of them (`src/platform/shared-limiter.ts`).
  new RateLimiterClusterMaster()
  cluster.setupPrimary({ exec: fileURLToPath(new URL('serve.mjs', import.meta.url)) })
  const places = Array.from({ length: settings.webProcesses }, (_, index) => new Place(settings, index === 0))
  if (settings.metrics) {
    const [{ showMeasures }, { measuresOfAll }] = [
      await import('./show-measures.mjs'),
      await import('./measures-of-all.mjs'),
    ]
    await showMeasures(settings.metrics, measuresOfAll())
  }
  const stop = async (/** @type {NodeJS.Signals} */ signal) => {
    await Promise.all(places.map((place) => place.end(signal)))
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  let underWay = serveFirstThenOthers(places)
  // From the first moment on: unheard, it ends a process.
  process.on('SIGHUP', () => {
    underWay = underWay.then(async () => {
      for (const place of places) await place.follow()
    })
  })
  await underWay
}

/** @param {Place[]} places */
async function serveFirstThenOthers([first, ...others]) {
  // It has said why.
  if (!(await first?.serves())) process.exit(1)
  await Promise.all(others.map((place) => place.serves()))
  for (const place of [first, ...others]) void place?.keep()
}

/**
 * What the parent looked at once for all of them.
 *
 * @returns {Promise<{ settings: Settings, isFirst: boolean }>}
 */
export function toldByParent() {
  return new Promise((resolve) => {
    process.once('message', (/** @type {any} */ message) => resolve(message))
    process.send?.(ASKS)
  })
}

/** @type {WeakSet<Worker>} */
const serving = new WeakSet()

/** Where one process serves, and others after it. */
class Place {
  #isOver = false
  /** @type {Worker | undefined} begun when it is asked for */
  #worker

  /**
   * @param {Settings} settings
   * @param {boolean} isFirst
   */
  constructor(settings, isFirst) {
    this.settings = settings
    this.isFirst = isFirst
  }

  /** Begins a process. @returns {Promise<boolean>} whether it came to serve */
  serves() {
    this.#worker = this.#begin()
    return serves(this.#worker)
  }

  /** Has another process follow each that ends, until the place is over. */
  async keep() {
    let pause = FIRST_PAUSE_MS
    while (this.#worker && !this.#isOver) {
      const worker = this.#worker
      if (!worker.isDead()) await once(worker, 'exit')
      if (this.#isOver || worker !== this.#worker) continue
      // What ends one that served, as a kill does, may end all of them one after the other: then none would serve for half a minute.
      if (serving.has(worker)) pause = FIRST_PAUSE_MS
      console.error(`A process of the site ended; another one begins in ${pause / 1000} s.`)
      await wait(pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      // Unless it was followed meanwhile, as all were told to be.
      if (!this.#isOver && worker === this.#worker) this.#worker = this.#begin()
    }
  }

  /** Has a new process take the place of the one that is there, which ends when the new one serves. */
  async follow() {
    const next = this.#begin()
    if (!(await serves(next)))
      return console.error('A new process of the site does not serve: the old one stays.')
    // Who is there now: if one died since, another one has begun in its place.
    const old = this.#worker
    this.#worker = next
    if (old) await ended(old, () => tellFollowed(old))
  }

  /** @param {NodeJS.Signals} signal */
  async end(signal) {
    this.#isOver = true
    const worker = this.#worker
    if (worker) await ended(worker, () => worker.process.kill(signal))
  }

  #begin() {
    const worker = cluster.fork({ ...FEW_ARENAS, ...(!this.isFirst && { JOBS: 'outside' }) })
    closeUntaken(worker)
    worker.once('listening', () => serving.add(worker))
    // Told when it asks: what is sent before it listens, is lost.
    worker.on('message', (message) => {
      if (message === ASKS) worker.send({ settings: this.settings, isFirst: this.isFirst })
    })
    return worker
  }
}

/** @param {Worker} worker */
function serves(worker) {
  return new Promise((resolve) => {
    worker.once('listening', () => resolve(true))
    worker.once('exit', () => resolve(false))
  })
}

/**
 * One that still begins hears nothing yet, and has nothing to finish.
 *
 * @param {Worker} worker
 */
function tellFollowed(worker) {
  if (serving.has(worker)) worker.send(FOLLOWED, () => {})
  else worker.process.kill('SIGTERM')
}

/**
 * @param {Worker} worker
 * @param {() => void} tell
 */
async function ended(worker, tell) {
  if (worker.isDead()) return
  const exited = once(worker, 'exit')
  tell()
  await exited
}
