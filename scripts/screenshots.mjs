import { mkdir, rm } from 'node:fs/promises'
import { findChromium } from './chromium.mjs'

/*
 * Pictures of every kind of reader page at 360 and 1280 px, light and dark, of the site at SITE_URL (default: what
 * `npm start` serves), in `screenshots/`, for people to look at.
 */

const SITE = process.env.SITE_URL ?? 'http://localhost:3000'
const FOLDER = 'screenshots'
const PAGES = {
  home: '/',
  symptoms: '/symptomen',
  'symptoms-by-letter': '/symptomen/letter/s',
  article: '/symptomen/spierkrampen',
  thanks: '/symptomen/spierkrampen/reacties/bedankt',
  causes: '/oorzaken',
  'causes-by-letter': '/oorzaken/letter/a',
  'causes-by-kind': '/oorzaken/soort/medicijnen',
  cause: '/oorzaken/angst',
  author: '/auteurs/erwin-douwes',
  compare: '/vergelijk',
  search: '/zoeken',
  'search-results': '/zoeken?q=kramp',
  'search-nothing': '/zoeken?q=xyzzy',
  page: '/toegankelijkheid',
  privacy: '/privacy',
  'own-data': '/uw-gegevens',
  'not-found': '/bestaat-niet',
}

const { chromium } = await import('@playwright/test')
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER)
/** @type {('light' | 'dark')[]} */
const SCHEMES = ['light', 'dark']
for (const width of [360, 1280]) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await context.newPage()
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(new URL(path, SITE).href)
      await loadPictures(page)
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
    await page.goto(new URL(PAGES.article, SITE).href)
    await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
    await page.getByText('Er is een probleem').waitFor()
    await page.screenshot({ path: `${FOLDER}/form-errors-${width}-${colorScheme}.png`, fullPage: true })
    await context.close()
  }
}
await browser.close()
console.log(`The pictures are in ${FOLDER}/`)

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
