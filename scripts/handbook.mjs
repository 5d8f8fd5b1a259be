import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { installChromium, systemChromium } from './chromium.mjs'
import { build, checkNode, install } from './prepare.mjs'

/*
 * npm run handbook
 *
 * Takes the pictures of the editors' handbook (`content/handboek/handboek.md`) on a site of its own with the first article,
 * into `public/handboek/`. After a change that editors see, run it, look at the pictures, and commit them.
 */

const FOLDER = 'public/handboek'

checkNode()
await install()
await installChromium()
await build()
const { chromium } = await import('@playwright/test')
const { tsImport } = await import('tsx/esm/api')
const { ADMIN, startSite } = await tsImport('../tests/support/site.ts', import.meta.url)
const data = await mkdtemp(join(tmpdir(), 'simpto-handbook-'))
const site = await startSite({ DATA_DIR: data })
const executablePath = systemChromium()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
try {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1200, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  const login = await page.request.post('/api/users/login', { data: ADMIN })
  const { token } = await login.json()
  const article = await first(page, 'symptoms?where[slug][equals]=spierkrampen')
  await comment(page, article.id, token)
  await take(page, 'startpagina', '/admin')
  await take(page, 'artikel', `/admin/collections/symptoms/${article.id}`)
  await page.getByRole('button', { name: 'Oorzaken', exact: true }).click()
  await take(page, 'oorzaken')
  await page.getByRole('button', { name: 'Artikel', exact: true }).click()
  await plan(page, article.id)
  await remark(page, article.id)
  await correct(page, article.id, token)
  await page.goto(`/admin/collections/symptoms/${article.id}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click()
  await page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'voorbeeld')
  await page.getByRole('link', { name: 'Versies', exact: true }).click()
  await page.getByRole('table').waitFor()
  await take(page, 'versies')
  await take(page, 'bron', `/admin/collections/sources/${(await source(page, token)).id}`)
  await take(page, 'aantallen', '/admin/aantallen')
  await take(page, 'logboek', '/admin/logboek')
  await take(page, 'afbeelding', `/admin/collections/media/${(await first(page, 'media?')).id}`)
  await take(page, 'reacties', '/admin/reacties')
} finally {
  await browser.close()
  await site.stop()
  await rm(data, { recursive: true, force: true })
  await rm(`${data}.log`, { force: true })
}
console.log(`The pictures are in ${FOLDER}/`)

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name of the picture
 * @param {string} [path] where to go first
 */
async function take(page, name, path) {
  if (path) await page.goto(path, { waitUntil: 'networkidle' })
  // Fields come in with an animation.
  await page.waitForTimeout(1_500)
  const picture = await page.screenshot()
  await sharp(picture)
    .webp({ quality: 70 })
    .toFile(join(FOLDER, `${name}.webp`))
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} query
 */
async function first(page, query) {
  const answer = await page.request.get(`/api/${query}&depth=0&limit=1`)
  return (await answer.json()).docs[0]
}

/**
 * Plans a publication as an editor does, and cancels it again.
 * @param {import('@playwright/test').Page} page
 * @param {string} symptom
 */
async function plan(page, symptom) {
  await page.goto(`/admin/collections/symptoms/${symptom}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Publicatie plannen' }).click()
  await page.getByRole('dialog').getByLabel('Wanneer').fill('3 december 2040 14.00')
  await take(page, 'plannen')
  await page.keyboard.press('Escape')
}

/**
 * Says something about a passage as a colleague does.
 * @param {import('@playwright/test').Page} page
 * @param {string} symptom
 */
async function remark(page, symptom) {
  await page.goto(`/admin/collections/symptoms/${symptom}`, { waitUntil: 'networkidle' })
  await page.getByText('Spierkramp is een pijnlijke samentrekking').first().click({ clickCount: 3 })
  await page.keyboard.press('Control+Alt+m')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Opmerking' })
    .fill('Geldt dit ook voor sporters?')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('region', { name: 'Samenwerken' }).getByText('1 open opmerking').click()
  await take(page, 'samenwerken')
}

/**
 * Corrects the article twice, for its versions.
 * @param {import('@playwright/test').Page} page
 * @param {string} symptom
 * @param {string} token
 */
async function correct(page, symptom, token) {
  const headers = { authorization: `JWT ${token}` }
  for (const introduction of [
    'Een kramp komt plotseling.',
    'Een kramp komt plotseling, en gaat vanzelf over.',
  ]) {
    const data = { introduction, _status: 'published' }
    await page.request.patch(`/api/symptoms/${symptom}`, { data, headers })
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} token
 */
async function source(page, token) {
  const data = {
    title: 'Cijfers van kramp in de huisartsenpraktijk',
    publisher: 'Nivel',
    year: 2024,
    url: 'https://voorbeeld.example/kramp',
  }
  const answer = await page.request.post('/api/sources', { data, headers: { authorization: `JWT ${token}` } })
  return (await answer.json()).doc
}

/**
 * Comments for the desk, made up.
 * @param {import('@playwright/test').Page} page
 * @param {string} symptom
 * @param {string} token
 */
async function comment(page, symptom, token) {
  for (const [name, body] of [
    ['Anneke', 'Bij mij kwam het door plaspillen. Sinds ik een andere heb, is het bijna weg.'],
    [
      'Joost',
      'Helpt magnesium ook als je bloedwaarden goed zijn? Op https://voorbeeld.example staat van wel.',
    ],
  ]) {
    const data = { symptom, name, body, email: `${name}@example.org`.toLowerCase(), status: 'pending' }
    await page.request.post('/api/comments', { data, headers: { authorization: `JWT ${token}` } })
  }
}
