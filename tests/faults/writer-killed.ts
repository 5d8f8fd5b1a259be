import { setTimeout as wait } from 'node:timers/promises'
import type { TestMongo } from '../support/mongodb'
import type { TestSite } from '../support/site'
import { atMost, type Finding, none, told } from './finding'
import { type Fleet, type Mode, startFleet } from './fleet'

/** So long after a kill of the writer everybody shows what the database holds. */
const PATIENCE_MS = 3_000

/** So many are published and taken away at once, each begun at a moment of its own: a kill meets each somewhere else. */
const ARTICLES = 5

interface Held {
  id: string
  slug: string
  title: string
}

/** Scenario 4, on a fleet of its own. */
export async function killWriters(mode: Mode, mongo: TestMongo | undefined): Promise<Finding[]> {
  const fleet = await startFleet(mode, mongo)
  try {
    return await killWritersOf(fleet, 100, PATIENCE_MS)
  } finally {
    await fleet.stop()
  }
}

/**
 * Who writes is killed in the middle of publications and withdrawals. What the database holds then, half or whole, is what all the
 * others show. All serve again afterwards.
 *
 * @param patience how long that may take, in milliseconds: a busy machine takes longer
 */
export async function killWritersOf(fleet: Fleet, moments: number, patience: number): Promise<Finding[]> {
  const articles = await Promise.all(
    Array.from({ length: ARTICLES }, (_, index) =>
      fleet.ask<Held>('POST', `${fleet.sites[0]?.url}/api/symptoms`, {
        title: `Klacht ${index}`,
        introduction: 'Ronde 0.',
        _status: 'published',
      }),
    ),
  )
  const took = await timeOfAll(fleet, articles)
  const different: string[] = []
  const unlike: number[] = []
  let acknowledged = 0
  let lost = 0
  for (let round = 1; round <= Math.ceil(moments / ARTICLES); round += 1) {
    const writer = round % fleet.sites.length
    await seeAll(fleet, articles)
    const writes = articles.map((article, index) => write(fleet, writer, article, round, index, took))
    await wait(Math.random() * took * 1.5)
    await fleet.sites[writer]?.stop('SIGKILL')
    const killed = performance.now()
    const answered = await Promise.all(writes)
    const others = fleet.sites.filter((_, index) => index !== writer)
    const back = fleet.restart(writer)
    unlike.push(await unlikeFor(fleet, others, articles, killed, patience))
    different.push(...(await differences(fleet, others, articles, `round ${round}`)))
    const again = await back
    different.push(...(await differences(fleet, [again], articles, `round ${round}, begun anew`)))
    for (const [index, article] of articles.entries()) {
      if (!answered[index]) continue
      acknowledged += 1
      if (!(await holds(fleet, others[0] as TestSite, article, answered[index] as Wanted))) lost += 1
    }
  }
  return [
    none('pages that are not what the database holds', different),
    atMost('longest until all were', Math.max(...unlike), patience, ' ms'),
    none(
      'answered and lost',
      Array.from({ length: lost }, () => 'one'),
    ),
    told('moments', moments),
    told('answered before the kill', acknowledged),
  ]
}

interface Wanted {
  introduction?: string
  _status: 'published' | 'draft'
}

/** @returns what was written, where that was answered before the kill */
async function write(
  { sites, ask }: Fleet,
  writer: number,
  { id }: Held,
  round: number,
  index: number,
  took: number,
): Promise<Wanted | undefined> {
  await wait(Math.random() * took)
  const isTaken = (round + index) % 3 === 0
  const wanted: Wanted = isTaken
    ? { _status: 'draft' }
    : { introduction: `Ronde ${round}.`, _status: 'published' }
  try {
    await ask('PATCH', `${sites[writer]?.url}/api/symptoms/${id}`, wanted)
    return wanted
  } catch (error) {
    // What `fetch` says of a connection that broke.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** How long all of them take at once, in milliseconds. */
async function timeOfAll({ sites, ask }: Fleet, articles: Held[]): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now()
    await Promise.all(
      articles.map(({ id }) =>
        ask('PATCH', `${sites[1]?.url}/api/symptoms/${id}`, { introduction: 'Proef.', _status: 'published' }),
      ),
    )
    times.push(performance.now() - began)
  }
  return Math.min(...times)
}

/** Everybody keeps a copy of everything. */
async function seeAll({ sites }: Fleet, articles: Held[]): Promise<void> {
  for (const { url } of sites)
    await Promise.all(addresses(articles).map(async (path) => (await fetch(url + path)).text()))
}

const addresses = (articles: Held[]) => ['/symptomen', ...articles.map(({ slug }) => `/symptomen/${slug}`)]

/** How long after the kill the last page was seen that is not what the database holds, in milliseconds. */
async function unlikeFor(
  fleet: Fleet,
  sites: TestSite[],
  articles: Held[],
  killed: number,
  patience: number,
): Promise<number> {
  let last = 0
  let differs = true
  // Also where all agree at once: what the dead one asked of the database may still be done.
  for (let now = 0; now < PATIENCE_MS || (differs && now < patience); now = performance.now() - killed) {
    const began = performance.now()
    differs = (await differences(fleet, sites, articles, '')).length > 0
    if (differs) last = began - killed
    await wait(differs ? 50 : 250)
  }
  return last
}

async function differences(
  fleet: Fleet,
  sites: TestSite[],
  articles: Held[],
  when: string,
): Promise<string[]> {
  const found: string[] = []
  for (const site of sites) {
    const list = await (await fetch(`${site.url}/symptomen`)).text()
    for (const article of articles) {
      const held = await heldOf(fleet, site, article)
      const page = await fetch(`${site.url}/symptomen/${article.slug}`)
      const text = await page.text()
      const isHeld = held._status === 'published'
      const name = `${when}: ${article.title} at ${fleet.sites.indexOf(site)}`
      if (isHeld ? !text.includes(held.introduction ?? '') : page.status !== 404)
        found.push(`${name}: page ${page.status}, database ${held._status} ${held.introduction}`)
      if (list.includes(`/symptomen/${article.slug}"`) !== isHeld)
        found.push(`${name}: list, database ${held._status}`)
    }
  }
  return found
}

const heldOf = ({ ask }: Fleet, { url }: TestSite, { id }: Held) =>
  ask<Wanted>('GET', `${url}/api/symptoms/${id}?depth=0`)

async function holds(fleet: Fleet, site: TestSite, article: Held, wanted: Wanted): Promise<boolean> {
  const held = await heldOf(fleet, site, article)
  return (
    held._status === wanted._status && (!wanted.introduction || held.introduction === wanted.introduction)
  )
}
