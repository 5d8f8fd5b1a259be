import { type BenchArticle, stablePage } from './fill-article'
import { startNginx } from './nginx'
import { type Spread, spread } from './statistics'
import { type LoadRun, runWrk } from './wrk'

const RUNS = 3
/** Node compiles what runs often: the first seconds are not those of a site that has been up for a while. */
const WARM_UP_SECONDS = 3

export interface PageLoad {
  requestsPerSecond: Spread
  p50: Spread
  p99: Spread
}

/** The article's page from the site, and the same HTML from nginx, in turn so that both get the machine's moods. */
export async function measurePages(
  article: BenchArticle,
  folder: string,
  seconds: number,
): Promise<{ site: PageLoad; nginx: PageLoad }> {
  const nginx = await startNginx(folder, await stablePage(article))
  await runWrk(article.url, WARM_UP_SECONDS)
  await runWrk(nginx.url, WARM_UP_SECONDS)
  const runs: { site: LoadRun[]; nginx: LoadRun[] } = { site: [], nginx: [] }
  for (let run = 0; run < RUNS; run += 1) {
    runs.site.push(await runWrk(article.url, seconds))
    runs.nginx.push(await runWrk(nginx.url, seconds))
  }
  await nginx.stop()
  return { site: summary(runs.site), nginx: summary(runs.nginx) }
}

function summary(runs: LoadRun[]): PageLoad {
  return {
    requestsPerSecond: spread(runs.map((run) => run.requestsPerSecond)),
    p50: spread(runs.map((run) => run.p50)),
    p99: spread(runs.map((run) => run.p99)),
  }
}
