import { join } from 'node:path'
import { startBare } from './bare'
import { type BenchArticle, stablePage } from './fill-article'
import { startNginx } from './nginx'
import { processorTimeOf, watchOthers } from './processor-time'
import { type Spread, spread } from './statistics'
import { type LoadRun, runWrk } from './wrk'

const RUNS = 3
/** Node compiles what runs often: the first seconds are not those of a site that has been up for a while. */
const WARM_UP_SECONDS = 3

export interface PageLoad {
  requestsPerSecond: Spread
  /** Milliseconds. */
  p50: Spread
  p99: Spread
  /** Milliseconds of processor time that the server used for one page. */
  processor: Spread
}

export interface Pages {
  site: PageLoad
  /** The same bytes from a server of `node:http` that does nothing else. */
  bare: PageLoad
  nginx: PageLoad
  /** The part of the machine, 0 to 1, that programs outside the bench used meanwhile. */
  others: number
}

/** The article's page from the site, and the same from the two yardsticks, in turn so that all get the machine's moods. */
export async function measurePages(
  article: BenchArticle,
  sitePid: number,
  folder: string,
  seconds: number,
): Promise<Pages> {
  const site = { url: article.url, pid: sitePid }
  const nginx = await startNginx(join(folder, 'nginx'), await stablePage(article))
  const bare = await startBare(join(folder, 'bare'), article.url)
  for (const { url } of [site, bare, nginx]) await runWrk(url, WARM_UP_SECONDS)
  const othersUsed = watchOthers()
  const runs: Record<'site' | 'bare' | 'nginx', MeasuredRun[]> = { site: [], bare: [], nginx: [] }
  for (let run = 0; run < RUNS; run += 1) {
    runs.site.push(await measuredRun(site, seconds))
    runs.bare.push(await measuredRun(bare, seconds))
    runs.nginx.push(await measuredRun(nginx, seconds))
  }
  const others = othersUsed()
  await Promise.all([nginx.stop(), bare.stop()])
  return { site: summary(runs.site), bare: summary(runs.bare), nginx: summary(runs.nginx), others }
}

interface MeasuredRun extends LoadRun {
  processor: number
}

async function measuredRun(server: { url: string; pid: number }, seconds: number): Promise<MeasuredRun> {
  const before = processorTimeOf(server.pid)
  const run = await runWrk(server.url, seconds)
  const used = processorTimeOf(server.pid) - before
  return { ...run, processor: (used * 1000) / run.requests }
}

function summary(runs: MeasuredRun[]): PageLoad {
  return {
    requestsPerSecond: spread(runs.map((run) => run.requestsPerSecond)),
    p50: spread(runs.map((run) => run.p50)),
    p99: spread(runs.map((run) => run.p99)),
    processor: spread(runs.map((run) => run.processor)),
  }
}
