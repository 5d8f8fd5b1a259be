import cluster from 'node:cluster'
import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client'
import { keptTotals } from './kept-pages.mjs'
import { measuring } from './measuring.mjs'
import { site } from './site-knowledge.mjs'

/** Seconds: what is kept takes less than a millisecond, what is made some hundred. */
const REQUEST_BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const DATABASE_BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.2, 0.5, 1, 5, 30]

/** @typedef {Parameters<import('./measuring.mjs').Measures['answered']>[0]} Request */

/** Whoever asks within this gets the same counts: they cost the database some queries. */
const SAME_MS = 5_000

/** Begins to measure. Loaded only where somebody wants to see it.
 *
 * @param {{ version: string, build: string, countsStates: boolean }} about `countsStates`: of several processes one asks the database
 */
export function beginMeasuring({ version, build, countsStates }) {
  collectDefaultMetrics()
  const requestSeconds = new Histogram({
    name: 'simpto_request_seconds',
    help: 'How long requests took whose answer was not ready, until it was sent',
    labelNames: ['class', 'origin'],
    buckets: REQUEST_BUCKETS,
  })
  const renderSeconds = new Histogram({
    name: 'simpto_render_seconds',
    help: 'How long it took to make what is kept for readers',
    labelNames: ['kind'],
    buckets: REQUEST_BUCKETS,
  })
  const expiries = new Counter({
    name: 'simpto_expiries_total',
    help: 'Tags that fell in this process, by a change made here or elsewhere',
  })
  const refusals = new Counter({
    name: 'simpto_limit_refusals_total',
    help: 'What was refused because a limit was reached, by limit',
    labelNames: ['limit'],
  })
  const databaseSeconds = new Histogram({
    name: 'simpto_database_seconds',
    help: 'How long the database took to answer, by operation',
    labelNames: ['operation'],
    buckets: DATABASE_BUCKETS,
  })
  const databaseErrors = new Counter({
    name: 'simpto_database_errors_total',
    help: 'Operations that the database refused or did not answer',
    labelNames: ['operation'],
  })
  const count = requestCounter()
  measuring.simptoMeasures = {
    answered: (request, seconds) => {
      count(request)
      const { class: of, origin } = request
      if (origin === 'rendered' || origin === 'refused')
        requestSeconds.observe({ class: of, origin }, seconds)
    },
    made: (kind, seconds) => renderSeconds.observe({ kind }, seconds),
    fell: (tags) => expiries.inc(tags),
    refused: (limit) => refusals.inc({ limit }),
    asked: (operation, seconds, failed) => {
      databaseSeconds.observe({ operation }, seconds)
      if (failed) databaseErrors.inc({ operation })
    },
    watch: showFreshness,
  }
  showBuild(version, build)
  showKeptPages()
  showPurges()
  showSearch()
  if (countsStates) showStates()
}

/** Counts by itself, and adds up when somebody looks: each addition of prom-client costs a tenth of sending a kept page. */
function requestCounter() {
  /** @type {Map<string, { labels: Request, count: number }>} */
  const counts = new Map()
  new Counter({
    name: 'simpto_requests_total',
    help: 'Requests by class of address, class of status, and where the answer came from',
    labelNames: ['class', 'status', 'origin'],
    collect() {
      this.reset()
      for (const { labels, count } of counts.values()) this.inc({ ...labels }, count)
    },
  })
  return (/** @type {Request} */ labels) => {
    const key = `${labels.class} ${labels.status} ${labels.origin}`
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { labels, count: 1 })
  }
}

/**
 * @param {string} version
 * @param {string} build
 */
function showBuild(version, build) {
  new Gauge({
    name: 'simpto_build_info',
    help: 'Processes by what they run',
    labelNames: ['version', 'build'],
  }).set({ version, build }, 1)
  // Of several, the parent says how many answered.
  if (cluster.isWorker) return
  new Gauge({ name: 'simpto_processes', help: 'Processes of this machine that answer' }).set(1)
}

function showKeptPages() {
  new Gauge({
    name: 'simpto_kept_pages',
    help: 'Answers that are ready to send',
    collect() {
      this.set(keptTotals().count)
    },
  })
  new Gauge({
    name: 'simpto_kept_bytes',
    help: 'Memory that they take, in bytes',
    collect() {
      this.set(keptTotals().bytes)
    },
  })
}

function showPurges() {
  new Counter({
    name: 'simpto_purges_total',
    help: 'Purges that this process asked of front caches, by what became of them',
    labelNames: ['front', 'outcome'],
    collect() {
      this.reset()
      for (const [front, { ok, failed }] of Object.entries(site.simptoSite?.purgeCounts() ?? {})) {
        this.inc({ front, outcome: 'ok' }, ok)
        this.inc({ front, outcome: 'failed' }, failed)
      }
    },
  })
  new Counter({
    name: 'simpto_purge_seconds_total',
    help: 'How long they took together',
    labelNames: ['front'],
    collect() {
      this.reset()
      for (const [front, { seconds }] of Object.entries(site.simptoSite?.purgeCounts() ?? {})) {
        this.inc({ front }, seconds)
      }
    },
  })
}

/** @param {import('./freshness.mjs').Freshness} freshness */
function showFreshness(freshness) {
  new Gauge({
    name: 'simpto_unconfirmed_seconds',
    help: 'How long nobody knows whether what is kept is right; 0 while the database answers',
    aggregator: 'max',
    collect() {
      this.set(freshness.unconfirmedMs() / 1000)
    },
  })
  new Gauge({
    name: 'simpto_outbox_lag_seconds',
    help: 'How old the last look is at what fell elsewhere',
    aggregator: 'max',
    collect() {
      this.set(freshness.lookAgeMs() / 1000)
    },
  })
}

function showSearch() {
  new Gauge({
    name: 'simpto_search_entries',
    help: 'Articles, causes, authors and pages in the search index',
    aggregator: 'max',
    collect() {
      this.set(site.simptoSite?.searchIndex().entries ?? 0)
    },
  })
  new Gauge({
    name: 'simpto_search_lag_seconds',
    help: 'How long ago the search index last followed the database',
    aggregator: 'max',
    collect() {
      this.set(site.simptoSite?.searchIndex().lagSeconds ?? 0)
    },
  })
}

/** What only the database knows: asked when somebody looks, and not more often. */
function showStates() {
  /** @type {{ at: number, counts: ReturnType<import('./site-knowledge.mjs').SiteKnowledge['countStates']> } | undefined} */
  let last
  const counts = () => {
    const at = performance.now()
    if (site.simptoSite && (!last || at - last.at > SAME_MS))
      last = { at, counts: site.simptoSite.countStates() }
    return last?.counts
  }
  for (const what of /** @type {const} */ (['jobs', 'mails'])) {
    new Gauge({
      name: `simpto_${what}`,
      help: `${what === 'jobs' ? 'Jobs of the queue' : 'Mails of the outbox'} by state; none while the database does not answer`,
      labelNames: ['state'],
      async collect() {
        this.reset()
        const known = await counts()?.catch(() => undefined)
        for (const [state, count] of Object.entries(known?.[what] ?? {})) this.set({ state }, count)
      },
    })
  }
}

/** What one process measured, for the parent of several. */
export const measured = () => register.getMetricsAsJSON()

/** What this process measured, as Prometheus reads it. */
export function measuredAsText() {
  return register.metrics()
}
