import { setTimeout as pause } from 'node:timers/promises'
import type { TestSite } from '../../tests/support/site'
import { textOf } from './fill-article'
import { send } from './http'
import { onSeededSite } from './seeded-site'
import { memoryOf } from './server-memory'
import { loginAsAdmin } from './staff'

/*
 * npm run bench:hour [-- MINUTES]
 *
 * Does the site's memory grow? An hour of mixed traffic on a site of its own (SQLite, 500 symptoms): readers of pages, searches and
 * addresses that lead nowhere, readers who comment, an editor who publishes. Shows the memory of each minute, and its trend without
 * the first third, in which pages are made for the first time.
 */

const SYMPTOMS = 500
const READERS = 4
const MIB = 1024 * 1024
/** Less than all pages take: so the bound is met. */
const KEPT_PAGES_MB = '64'

const minutes = Number(process.argv[2] ?? 60)
if (!(minutes >= 3)) throw new Error('so many minutes, 3 or more')

await onSeededSite(SYMPTOMS, run, { JOBS: 'inside', KEPT_PAGES_MB })
process.exit()

async function run(site: TestSite): Promise<void> {
  const end = performance.now() + minutes * 60_000
  const counts: Record<string, number> = {}
  const repeat = async (everyMs: number, ask: () => Promise<string>) => {
    while (performance.now() < end) {
      const answer = await ask()
      counts[answer] = (counts[answer] ?? 0) + 1
      await pause(everyMs)
    }
  }
  const publish = await editor(site.url)
  const readers = Array.from({ length: READERS }, () => repeat(100, () => read(site.url)))
  const others = [repeat(500, () => comment(site.url)), repeat(5_000, publish)]
  const [memory] = await Promise.all([watchMemory(site.pid), ...readers, ...others])
  console.log(counts)
  const steady = memory.slice(Math.ceil(memory.length / 3))
  console.log(`trend without the first third: ${(slope(steady) * 60).toFixed(1)} MB an hour`)
}

async function watchMemory(pid: number): Promise<number[]> {
  const memory: number[] = []
  for (let minute = 0; minute <= minutes; minute += 1) {
    if (minute > 0) await pause(60_000)
    const { now } = memoryOf(pid)
    memory.push(now / MIB)
    console.log(`minute ${String(minute).padStart(3)}: ${(now / MIB).toFixed(0)} MB`)
  }
  return memory
}

async function read(url: string): Promise<string> {
  const { status } = await send(url + pick(paths(any(SYMPTOMS))), { headers: { 'accept-encoding': 'br' } })
  return `read ${status}`
}

function paths(number: number): string[] {
  return [
    `/symptomen/symptoom-${number}`,
    `/symptomen/symptoom-${number}`,
    `/oorzaken/oorzaak-${number}`,
    `/symptomen/weg-${any(1_000_000)}`,
    `/zoeken?q=symptoom%20${number}`,
    pick(['/', '/symptomen', '/sitemaps/symptomen-1.xml', '/feed.xml']),
  ]
}

async function comment(url: string): Promise<string> {
  const number = any(1_000_000_000)
  const typed = {
    name: `Lezer ${number}`,
    email: `lezer-${number}@example.net`,
    body: `${textOf(number)} (${number})`,
    consent: 'ja',
  }
  const { status } = await send(`${url}/symptomen/symptoom-${any(SYMPTOMS)}/reacties`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(typed).toString(),
  })
  return `comment ${status}`
}

/** @returns what publishes a new introduction */
async function editor(url: string): Promise<() => Promise<string>> {
  const staff = await loginAsAdmin(url)
  const { docs } = await staff.get<{ docs: { id: string }[] }>('/api/symptoms?limit=100&depth=0')
  return async () => {
    const introduction = `Proefinleiding nummer ${any(1_000_000)}.`
    await staff.send('PATCH', `/api/symptoms/${pick(docs).id}`, { introduction, _status: 'published' })
    return 'published'
  }
}

function any(count: number): number {
  return Math.floor(Math.random() * count)
}

function pick<One>(all: readonly One[]): One {
  return all[any(all.length)] as One
}

/** By least squares: how much it grows from one value to the next. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const [up, across] = values.reduce<[number, number]>(
    ([a, b], value, at) => [a + (at - middle) * (value - mean), b + (at - middle) ** 2],
    [0, 0],
  )
  return up / across
}
