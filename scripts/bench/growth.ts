import { setTimeout as wait } from 'node:timers/promises'
import { send } from './http'
import { onSeededSite } from './seeded-site'
import { percentile } from './statistics'

/*
 * npm run bench:growth [-- SYMPTOMS …]
 *
 * What readers wait for each kind of page as the site grows: with 10, 1.000 and 10.000 symptoms, and twice as many causes.
 * Each size on a site of its own (SQLite); the first answer is made, the median is of what is kept, or made each time. At last 50 readers
 * type at once, a key a second.
 */

const SIZES = process.argv.slice(2).map(Number)
const ASKED = 60

const PAGES = {
  home: '/',
  'symptoms A to Z': '/symptomen',
  'symptoms by letter': '/symptomen/letter/k',
  article: '/symptomen/symptoom-5',
  'causes A to Z': '/oorzaken',
  cause: '/oorzaken/oorzaak-5',
  search: '/zoeken?q=kr',
  suggestions: '/zoeken/suggesties?q=kra',
  'sitemap, symptoms': '/sitemaps/symptomen-1.xml',
  feed: '/feed.xml',
}

const CROWD = 'suggestions, 50 readers'
const READERS = 50
const KEYS = 10
const KEY_MS = 1_000
/** Beginnings of made-up words of the seed, typed letter by letter. */
const WORDS = [
  'kraam',
  'spiek',
  'broor',
  'schui',
  'tuinsp',
  'kleeri',
  'voorst',
  'maarsa',
  'huipko',
  'sproem',
  'zuilak',
  'niekla',
]

interface Figures {
  first: number
  median: number
  p95: number
  kilobytes: number
}

const sizes = SIZES.length > 0 ? SIZES : [10, 1_000, 10_000]
const seen = new Map<number, Record<string, Figures>>()
for (const size of sizes) seen.set(size, await measureSize(size))
print()

function measureSize(symptoms: number): Promise<Record<string, Figures>> {
  return onSeededSite(symptoms, async (site) => {
    // The index is built in the background; until then, a search waits for it.
    await ask(`${site.url}/zoeken?q=begin`)
    const figures: Record<string, Figures> = {}
    for (const [name, path] of Object.entries(PAGES)) figures[name] = await measurePage(site.url + path)
    figures[CROWD] = await measureCrowd(`${site.url}/zoeken/suggesties?q=`)
    return figures
  })
}

async function measurePage(url: string): Promise<Figures> {
  const [first] = await ask(url)
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round < ASKED; round += 1) {
    const [took, size] = await ask(url)
    times.push(took)
    bytes = size
  }
  const [median, p95] = [percentile(times, 50), percentile(times, 95)]
  return { first, median, p95, kilobytes: bytes / 1000 }
}

async function measureCrowd(url: string): Promise<Figures> {
  const times: number[] = []
  let bytes = 0
  const type = async (reader: number) => {
    await wait((KEY_MS * reader) / READERS)
    for (let key = 0; key < KEYS; key += 1) {
      const word = WORDS[(reader + Math.floor(key / 5)) % WORDS.length] ?? ''
      const [took, size] = await ask(url + word.slice(0, 2 + (key % 5)))
      times.push(took)
      bytes = size
      await wait(KEY_MS - took)
    }
  }
  await Promise.all(Array.from({ length: READERS }, (_, reader) => type(reader)))
  const [first = 0] = times
  return { first, median: percentile(times, 50), p95: percentile(times, 95), kilobytes: bytes / 1000 }
}

/** Milliseconds, and bytes on the wire. */
async function ask(url: string): Promise<[took: number, bytes: number]> {
  const began = performance.now()
  const { body, status } = await send(url, { headers: { 'accept-encoding': 'gzip', accept: 'text/html' } })
  if (status !== 200) throw new Error(`${url}: ${status}`)
  return [performance.now() - began, body.length]
}

function print(): void {
  const columns = sizes.map((size) => `${size.toLocaleString('nl-NL')} symptoms`.padStart(34))
  console.log(`${'first / median / p95 ms, kB gzip'.padEnd(34)}${columns.join('')}`)
  for (const name of [...Object.keys(PAGES), CROWD]) {
    const cells = sizes.map((size) => {
      const figures = seen.get(size)?.[name]
      if (!figures) return ''
      const { first, median, p95, kilobytes } = figures
      const times = [first, median, p95].map((time) => time.toFixed(1)).join(' / ')
      return `${times}, ${kilobytes.toFixed(1)}`.padStart(34)
    })
    console.log(name.padEnd(34) + cells.join(''))
  }
}
