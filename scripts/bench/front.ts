import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { adminOf } from '../../tests/support/many-processes'
import { nginx } from '../../tests/support/nginx'
import { ADMIN, freePort, startSite, until } from '../../tests/support/site'
import { hasVarnish, PURGE_TOKEN, varnish } from '../../tests/support/varnish'
import { endChildren } from './child-processes'
import { startNginx } from './nginx'
import { watchOthers } from './processor-time'
import { onSeededSite } from './seeded-site'
import { memoryOf } from './server-memory'
import { percentile, spread } from './statistics'
import { runWrk } from './wrk'

/*
 * npm run bench:front [-- PAGES]
 *
 * What front caches bring, and whether they are never stale: one article from Varnish, from nginx's micro-cache, from nginx and a
 * file, and from one and two processes of the site, in turn; 300 corrections through Varnish; and what a change of the settings
 * costs when so many pages (2.000) are asked for. Needs varnish, nginx and wrk.
 */

const PAGES = Number(process.argv[2] ?? 2_000)
const ROUNDS = 3
const SECONDS = 4
const WARM_UP_SECONDS = 2
const CHANGES = 300
const READERS = 16
const ARTICLE = '/symptomen/spierkrampen'

if (!hasVarnish()) process.exit(1)
const port = await freePort()
const front = await varnish([port])
const settings = {
  PORT: String(port),
  FRONT_PURGE_URLS: front.url,
  FRONT_PURGE_TOKEN: PURGE_TOKEN,
}
const folder = await mkdtemp(join(tmpdir(), 'simpto-bench-front-'))
try {
  // A third are symptoms, the others their causes.
  await onSeededSite(Math.ceil(PAGES / 3), measure, settings)
} finally {
  await front.remove()
  await endChildren()
  await rm(folder, { recursive: true, force: true })
}

type Site = Parameters<Parameters<typeof onSeededSite>[1]>[0]

async function measure(site: Site): Promise<void> {
  await front.start()
  await until(async () => (await fetch(`${front.url}/health/ready`)).ok)
  const ask = await adminOf(site.url, ADMIN)
  await pages(site)
  await corrections(site, ask)
  await changeOfSettings(site, ask)
}

async function pages(site: Site): Promise<void> {
  const two = await startSite({ DATA_DIR: site.dataDir, WEB_PROCESSES: '2', JOBS: 'outside' })
  const micro = await nginx(port)
  const answer = await fetch(front.url + ARTICLE)
  const html = Buffer.from(await answer.arrayBuffer())
  const file = await startNginx(join(folder, 'nginx'), html, ownHeaders(answer.headers))
  const servers = {
    Varnish: front.url + ARTICLE,
    'nginx, micro-cache': micro.url + ARTICLE,
    'nginx, file': file.url,
    'site, 1 process': site.url + ARTICLE,
    'site, 2 processes': two.url + ARTICLE,
  }
  for (const [name, url] of Object.entries(servers)) {
    // Made, and kept, before many ask at once.
    for (let at = 0; at < 3; at += 1) await until(async () => (await fetch(url)).ok)
    console.log(`→ ${name} …`)
    await runWrk(url, WARM_UP_SECONDS)
  }
  const rates: Record<string, number[]> = {}
  const othersUsed = watchOthers()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(servers)) {
      rates[name] ??= []
      rates[name].push((await runWrk(url, SECONDS)).requestsPerSecond)
    }
  }
  const others = othersUsed()
  const { median: yardstick } = spread(rates['nginx, file'] ?? [])
  console.log(`\nOne article (gzip), pages a second, median of ${ROUNDS} (least–most), of nginx with a file:`)
  for (const [name, runs] of Object.entries(rates)) {
    const { median, min, max } = spread(runs)
    const part = (median / yardstick).toFixed(2)
    console.log(`  ${name}: ${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)}), ${part}`)
  }
  console.log(`  Other programs used ${(others * 100).toFixed(0)} % of the machine meanwhile.`)
  const memory = {
    Varnish: front.pid(),
    nginx: micro.pid,
    'site, 1 process': site.pid,
    '2 processes': two.pid,
  }
  for (const [name, pid] of Object.entries(memory))
    console.log(`  Memory of ${name}: ${(memoryOf(pid).now / 1024 / 1024).toFixed(0)} MB`)
  await Promise.all([two.stop(), micro.remove(), file.stop()])
}

/** What the site says of its page, and nginx does not by itself: the same bytes are head and body. */
function ownHeaders(headers: Headers): Record<string, string> {
  const byNginx =
    /^(age|accept-ranges|connection|content-|date|etag|keep-alive|last-modified|server|transfer-encoding)/
  const own = [...headers].filter(([name]) => name === 'content-security-policy' || !byNginx.test(name))
  return Object.fromEntries(own)
}

/** Readers ask without an end; what began after a correction was answered, and is older, counts. */
async function corrections(site: Site, ask: Awaited<ReturnType<typeof adminOf>>): Promise<void> {
  const where = 'where[slug][equals]=spierkrampen&depth=0'
  const { docs } = await ask<{ docs: { id: string }[] }>('GET', `${site.url}/api/symptoms?${where}`)
  const seen: { began: number; number: number }[] = []
  let isOver = false
  const reader = async () => {
    while (!isOver) {
      const began = performance.now()
      const text = await (await fetch(front.url + ARTICLE)).text()
      seen.push({ began, number: Number(/Correctie nummer (\d+)/.exec(text)?.[1] ?? 0) })
      await wait(5)
    }
  }
  const readers = Array.from({ length: 4 }, reader)
  const answered: number[] = []
  for (let number = 1; number <= CHANGES; number += 1) {
    const introduction = `Correctie nummer ${number} van de proef.`
    await ask('PATCH', `${site.url}/api/symptoms/${docs[0]?.id}`, { introduction, _status: 'published' })
    answered.push(performance.now())
    await wait(100)
  }
  await wait(1_000)
  isOver = true
  await Promise.all(readers)
  const times = answered.map((at, index) => {
    const old = seen.filter(({ began, number }) => began > at && number <= index)
    return Math.max(0, ...old.map(({ began }) => began - at))
  })
  const worst = Math.max(...times).toFixed(0)
  const old = times.filter((time) => time > 0).length
  console.log(
    `\n${CHANGES} corrections through Varnish, from the answer to the last old page of ${seen.length}:`,
  )
  console.log(
    `  ${old} with an old page at all; p95 ${percentile(times, 95).toFixed(0)} ms, worst ${worst} ms`,
  )
}

async function changeOfSettings(site: Site, ask: Awaited<ReturnType<typeof adminOf>>): Promise<void> {
  const hot: string[] = []
  for (const [collection, part] of [
    ['symptoms', 'symptomen'],
    ['causes', 'oorzaken'],
  ]) {
    const list = `${site.url}/api/${collection}?limit=100&depth=0&select[slug]=true`
    for (let page = 1; hot.length < PAGES; page += 1) {
      const { docs } = await ask<{ docs: { slug: string }[] }>('GET', `${list}&page=${page}`)
      if (docs.length === 0) break
      hot.push(...docs.map(({ slug }) => `/${part}/${slug}`))
    }
  }
  await readAll(hot)
  await ask('POST', `${site.url}/api/globals/site-settings`, { siteName: 'Een nieuwe naam' })
  const { times, renders, refused } = await readAll(hot)
  console.log(`\nA change of the settings with ${hot.length} hot pages, and ${READERS} readers at once:`)
  console.log(`  ${renders} renders, ${refused} answers of 503`)
  console.log(`  median ${percentile(times, 50).toFixed(0)} ms, p99 ${percentile(times, 99).toFixed(0)} ms`)
}

/** Reads all of them through Varnish. */
async function readAll(paths: string[]): Promise<{ times: number[]; renders: number; refused: number }> {
  const left = [...paths]
  const read = { times: [] as number[], renders: 0, refused: 0 }
  const reader = async () => {
    for (let path = left.pop(); path; path = left.pop()) {
      const began = performance.now()
      const answer = await fetch(front.url + path)
      await answer.arrayBuffer()
      read.times.push(performance.now() - began)
      if (answer.status === 503) read.refused += 1
      else if (answer.headers.get('x-nextjs-cache') !== 'HIT') read.renders += 1
    }
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  return read
}
