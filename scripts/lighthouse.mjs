import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium, installChromium } from './chromium.mjs'
import { build, checkNode, install } from './prepare.mjs'

/*
 * npm run lighthouse
 *
 * Looks at the page types as Lighthouse's phone on a simulated slow 4G does, on a site of its own with the first article.
 * Ends with 1 where a page misses a target. Lighthouse comes through npx: its 200 packages are for this command only.
 */

const LIGHTHOUSE = 'lighthouse@12.8.2'

const PAGES = {
  home: '/',
  article: '/symptomen/spierkrampen',
  cause: '/oorzaken/diabetes-type-2',
  // Not its results: those are for no search engine, for which Lighthouse takes off points.
  search: '/zoeken',
}

/** What each page should reach; sizes in bytes on the wire, without pictures. */
const MOST = { lcpMs: 1100, cls: 0, tbtMs: 0, bytes: 40_000, scriptBytes: 12_000, otherHosts: 0, cookies: 0 }

checkNode()
await install()
await installChromium()
await build()
const chromium = findChromium()
if (!chromium) process.exit(1)
const { tsImport } = await import('tsx/esm/api')
const { startSite } = await tsImport('../tests/support/site.ts', import.meta.url)
const folder = await mkdtemp(join(tmpdir(), 'simpto-lighthouse-'))
const site = await startSite()
/** @type {Record<string, Awaited<ReturnType<typeof look>>>} */
const seen = {}
try {
  for (const [name, path] of Object.entries(PAGES))
    seen[name] = await look(site.url + path, join(folder, name))
} finally {
  await site.stop()
  await rm(folder, { recursive: true, force: true })
}
console.table(seen)
const missed = Object.entries(seen).flatMap(([name, figures]) =>
  missedBy(figures).map((what) => `${name}: ${what}`),
)
console.log(missed.length > 0 ? `Missed:\n${missed.join('\n')}` : 'Every page reaches its targets.')
process.exitCode = missed.length > 0 ? 1 : 0

/**
 * @param {string} url
 * @param {string} file where the report goes
 */
async function look(url, file) {
  // The first answer makes the page, and Brotli follows a moment later: readers get what is kept.
  const { headers } = await fetch(url)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless=new --no-sandbox',
  ]
  await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...flags], {
    env: { ...process.env, CHROME_PATH: chromium },
  })
  return figuresOf(JSON.parse(await readFile(file, 'utf8')), headers.getSetCookie().length)
}

/**
 * @param {any} report as Lighthouse writes it
 * @param {number} cookies
 */
function figuresOf({ categories, audits, finalDisplayedUrl }, cookies) {
  /** @param {string} name */
  const score = (name) => Math.round(categories[name].score * 100)
  /** @type {{ url: string, resourceType: string, transferSize: number }[]} */
  const requests = audits['network-requests'].details.items.filter((/** @type {{ url: string }} */ { url }) =>
    url.startsWith('http'),
  )
  const own = new URL(finalDisplayedUrl).host
  /** @param {(type: string) => boolean} wanted */
  const bytes = (wanted) =>
    requests.reduce(
      (sum, { resourceType, transferSize }) => sum + (wanted(resourceType) ? transferSize : 0),
      0,
    )
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcpMs: Math.round(audits['largest-contentful-paint'].numericValue),
    cls: audits['cumulative-layout-shift'].numericValue,
    tbtMs: Math.round(audits['total-blocking-time'].numericValue),
    bytes: bytes((type) => type !== 'Image'),
    scriptBytes: bytes((type) => type === 'Script'),
    requests: requests.length,
    otherHosts: requests.filter(({ url }) => new URL(url).host !== own).length,
    cookies,
    failed: Object.values(/** @type {Record<string, any>} */ (audits))
      .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
      .map(({ id }) => id)
      .join(' '),
  }
}

/**
 * @param {ReturnType<typeof figuresOf>} figures
 * @returns {string[]}
 */
function missedBy(figures) {
  const scores = /** @type {const} */ (['performance', 'accessibility', 'bestPractices', 'seo'])
  const low = scores.filter((name) => figures[name] < 100).map((name) => `${name} ${figures[name]}`)
  const keys = /** @type {(keyof typeof MOST)[]} */ (Object.keys(MOST))
  const high = keys.filter((name) => figures[name] > MOST[name]).map((name) => `${name} ${figures[name]}`)
  return [...low, ...high]
}
