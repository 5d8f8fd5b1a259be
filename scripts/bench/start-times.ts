import { setTimeout as pause } from 'node:timers/promises'
import { freePort, startSite } from '../../tests/support/site'
import { childrenOf } from './child-processes'
import type { BenchArticle } from './fill-article'
import { loginAsAdmin, type Staff } from './staff'
import { type Spread, spread } from './statistics'

const STARTS = 3

export interface StartTimes {
  /** Milliseconds on an empty folder: database, migrations, first article, first admin. */
  first: number
  /** Milliseconds on the same folder. */
  again: Spread
}

export interface BenchSite {
  url: string
  pid: number
  staff: Staff
  stop: () => Promise<unknown>
}

/**
 * Starts a new site, fills it, and starts it again a few times, each from `npm start` to the first 200 of /health/ready.
 * The last one goes on running.
 *
 * @param root the folder of the checkout that is measured
 */
export async function measureStarts(
  dataDir: string,
  root: string,
  fill: (url: string, staff: Staff) => Promise<BenchArticle>,
): Promise<{ site: BenchSite; article: BenchArticle; times: StartTimes }> {
  const port = String(await freePort())
  let { site, ms: first } = await startTimed(dataDir, port, root)
  const article = await fill(site.url, site.staff)
  const again: number[] = []
  for (let count = 0; count < STARTS; count += 1) {
    await site.stop()
    const next = await startTimed(dataDir, port, root)
    site = next.site
    again.push(next.ms)
  }
  return { site, article, times: { first, again: spread(again) } }
}

/** With it, puzzles are made that the site takes for its own. */
export const BENCH_SECRET = 'a secret that only sites of the bench have'

/** Settings of this machine's own site, if there are any, must not reach the bench: it would fill a real database. */
const NONE_OF_YOURS = {
  SITE_URL: '',
  DATABASE_URL: '',
  DATABASE_COMPATIBILITY: '',
  PAYLOAD_SECRET: BENCH_SECRET,
  ADMIN_EMAIL: '',
  SMTP_URL: '',
  TRUSTED_PROXIES: '',
}

async function startTimed(
  dataDir: string,
  port: string,
  root: string,
): Promise<{ site: BenchSite; ms: number }> {
  const began = performance.now()
  const env = { ...NONE_OF_YOURS, DATA_DIR: dataDir, PORT: port, COMMENT_LIMIT: '0' }
  const starting = startSite(env, undefined, root)
  const [{ url, stop }, ready] = await Promise.all([starting, firstReady(`http://localhost:${port}`)])
  const server = childrenOf(process.pid).find(({ command }) => command.includes('scripts/start.mjs'))
  if (!server) throw new Error('the site runs, but its process is not to be found')
  const site = { url, pid: server.pid, staff: await loginAsAdmin(url), stop }
  return { site, ms: ready - began }
}

async function firstReady(url: string): Promise<number> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await pause(5)) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (answer?.status === 200) return performance.now()
  }
  throw new Error('the site was not ready within a minute')
}
