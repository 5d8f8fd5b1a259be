import { percentile } from '../../scripts/bench/statistics'
import { listAll } from '../support/many-processes'
import { scraped, sumOf } from '../support/measures'
import type { TestMongo } from '../support/mongodb'
import { freePort, until } from '../support/site'
import { hasVarnish, PURGE_TOKEN, varnish } from '../support/varnish'
import { atMost, type Finding, none, told } from './finding'
import { type Fleet, type Mode, startFleet } from './fleet'

const READERS = 16

/** Scenario 14: what is on every page changes, while many pages are asked for at once, each by two readers. */
export async function changeSettings(
  mode: Mode,
  mongo: TestMongo | undefined,
  pages = 2_000,
): Promise<Finding[]> {
  if (!hasVarnish()) return []
  const ports = [await freePort(), await freePort(), await freePort()]
  const front = await varnish(ports)
  const env = { FRONT_PURGE_URLS: front.url, FRONT_PURGE_TOKEN: PURGE_TOKEN }
  const fleet = await startFleet(mode, mongo, { ports, env })
  try {
    await fleet.seed(Math.ceil(pages / 3), Math.floor((pages * 2) / 3))
    await front.start()
    const paths = await publicPaths(fleet)
    // What was stored past the site is found by its next look.
    await until(async () => (await fetch(front.url + paths.at(-1))).status === 200)
    await readAll(front.url, paths)
    const before = await Promise.all(fleet.metricsPorts.map(pagesMade))
    const siteName = 'Een nieuwe naam'
    await fleet.ask('POST', `${fleet.sites[0]?.url}/api/globals/site-settings`, { siteName })
    const changed = performance.now()
    const answers = await readAll(front.url, [...paths, ...paths])
    const after = await Promise.all(fleet.metricsPorts.map(pagesMade))
    const made = after.map((count, index) => count - (before[index] ?? 0))
    const times = answers.map(({ took }) => took)
    return [
      atMost('pages made by one instance', Math.max(...made), paths.length),
      none(
        'answers but 200',
        answers.filter(({ status }) => status !== 200).map(({ status, path }) => `${status} ${path}`),
      ),
      none(
        'old pages a second after the change',
        answers
          .filter(({ began, text }) => began > changed + 1_000 && !text.includes(siteName))
          .map(({ path }) => path),
      ),
      atMost('99 % of the answers within', percentile(times, 99), 2_000, ' ms'),
      told('half of them within', `${Math.round(percentile(times, 50))} ms`),
      told('pages that are hot', paths.length),
      told('pages made, by instance', made.join(', ')),
    ]
  } finally {
    await fleet.stop()
    await front.remove()
  }
}

async function publicPaths({ ask, sites }: Fleet): Promise<string[]> {
  const paths: string[] = []
  for (const [collection, part] of [
    ['symptoms', 'symptomen'],
    ['causes', 'oorzaken'],
  ]) {
    const all = await listAll<{ slug: string }>(ask, `${sites[0]?.url}/api/${collection}`)
    paths.push(...all.map(({ slug }) => `/${part}/${slug}`))
  }
  return paths
}

async function pagesMade(port: number): Promise<number> {
  return sumOf(await scraped(port), 'simpto_render_seconds_count', 'kind="page"')
}

interface Read {
  path: string
  began: number
  took: number
  status: number
  text: string
}

async function readAll(url: string, paths: string[]): Promise<Read[]> {
  const left = [...paths]
  const read: Read[] = []
  const reader = async () => {
    for (let path = left.shift(); path; path = left.shift()) {
      const began = performance.now()
      const answer = await fetch(url + path)
      const text = await answer.text()
      read.push({ path, began, took: performance.now() - began, status: answer.status, text })
    }
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  return read
}
