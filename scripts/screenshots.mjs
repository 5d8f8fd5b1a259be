import { mkdir, rm } from 'node:fs/promises'
import { systemChromium } from './chromium.mjs'

/*
 * npm run screenshots [-- name …]
 *
 * Pictures of every kind of reader page, on a phone, a laptop and a large screen, light and dark, and what paper gets, of
 * the site at SITE_URL (default: what `npm start` serves), in `screenshots/`, for people to look at. `…-first.png` is what
 * a reader sees before scrolling. With names, only of these pages.
 */

const SITE = process.env.SITE_URL ?? 'http://localhost:3000'
const FOLDER = 'screenshots'
/** @type {Record<string, string>} */
const PAGES = {
  home: '/',
  symptoms: '/symptomen',
  'symptoms-by-letter': '/symptomen/letter/s',
  article: '/symptomen/spierkrampen',
  reply: '/symptomen/spierkrampen#geef-een-reactie',
  thanks: '/symptomen/spierkrampen/reacties/bedankt',
  causes: '/oorzaken',
  'causes-by-letter': '/oorzaken/letter/a',
  'causes-by-kind': '/oorzaken/soort/medicijnen',
  cause: '/oorzaken/angst',
  author: '/auteurs/erwin-douwes',
  compare: '/vergelijk',
  compared: '/vergelijk?symptomen=spierkrampen,{other}',
  search: '/zoeken',
  'search-results': '/zoeken?q=kramp',
  'search-nothing': '/zoeken?q=xyzzy',
  page: '/toegankelijkheid',
  privacy: '/privacy',
  'own-data': '/uw-gegevens',
  'not-found': '/bestaat-niet',
}
const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
]
const ON_PAPER = ['article', 'cause', 'compared']
/** @type {('light' | 'dark')[]} */
const SCHEMES = ['light', 'dark']

const asked = process.argv.slice(2)
const isAsked = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name)
const { chromium } = await import('@playwright/test')
const executablePath = systemChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
if (asked.length === 0) await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER, { recursive: true })
const other = await anotherArticle()
for (const viewport of SIZES) {
  for (const colorScheme of SCHEMES) {
    // Without smooth scrolling, which would be caught in the middle.
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const file = `${viewport.width}-${colorScheme}`
    for (const [name, path] of Object.entries(PAGES).filter(([name]) => isAsked(name))) {
      await page.goto(addressOf(path))
      await loadPictures(page)
      await page.screenshot({ path: `${FOLDER}/${name}-${file}-first.png` })
      await page.screenshot({ path: `${FOLDER}/${name}-${file}.png`, fullPage: true })
    }
    if (isAsked('form-errors')) {
      await page.goto(addressOf('/symptomen/spierkrampen'))
      await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
      await page.getByText('Er is een probleem').waitFor()
      await page.screenshot({ path: `${FOLDER}/form-errors-${file}-first.png` })
    }
    await context.close()
  }
}
const page = await browser.newPage()
for (const name of ON_PAPER.filter(isAsked)) {
  await page.goto(addressOf(PAGES[name] ?? '/'))
  await loadPictures(page)
  await page.pdf({ path: `${FOLDER}/${name}.pdf`, format: 'A4' })
}
await browser.close()
console.log(`The pictures are in ${FOLDER}/`)

/** @param {string} path */
function addressOf(path) {
  return new URL(path.replace('{other}', other), SITE).href
}

/** Its slug; that of the first one where there is no other. */
async function anotherArticle() {
  const answer = await fetch(new URL('/api/symptoms?limit=2&sort=title&depth=0&select[slug]=true', SITE))
  const { docs } = await answer.json()
  const slugs = docs.map((/** @type {{ slug: string }} */ { slug }) => slug)
  return slugs.find((/** @type {string} */ slug) => slug !== 'spierkrampen') ?? 'spierkrampen'
}

/**
 * Pictures further down load only when they come near.
 * @param {import('@playwright/test').Page} page
 */
async function loadPictures(page) {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
  })
}
