import { expect, type Page, test } from '@playwright/test'
import { READER_PAGES } from '../../support/reader-pages'

/** A page of each kind that has the search box, in the header or in its text. */
const WITH_SEARCH_BOX = [
  '/',
  '/zoeken',
  '/zoeken?q=kalium',
  '/symptomen',
  '/symptomen/spierkrampen',
  '/symptomen/spierkrampen/wijzigingen',
  '/oorzaken',
  '/oorzaken/soort/medicijnen',
  '/oorzaken/angst',
  '/auteurs/erwin-douwes',
  '/vergelijk',
  '/uw-gegevens',
  '/privacy',
  '/bestaat-niet',
]

test('the last suggestion can be chosen wherever the search box is', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'suggestions need script')
  for (const path of WITH_SEARCH_BOX) {
    await page.goto(path)
    await page.getByRole('combobox', { name: 'Zoek een symptoom of oorzaak' }).fill('gebruik van')
    const last = page.getByRole('option').last()
    await expect(last, path).toBeVisible()
    // Clicks where a reader would: what is cut off, or lies under something else, cannot be hit.
    await last.click()
    await expect(page, path).not.toHaveURL(path)
  }
})

// The card for other sites has neither.
test('titles stand at one height, and the header leaves room for them', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  const places = new Map<number, Set<number>>()
  for (const path of READER_PAGES.filter((page) => !page.endsWith('/kaart'))) {
    await page.goto(path)
    for (const [width, mostHeader] of [
      [320, 120],
      [360, 120],
      [1280, 80],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      const top = await topOf(page, 'h1')
      places.set(width, (places.get(width) ?? new Set()).add(top))
      expect(places.get(width)?.size, `${path} in ${width} px: ${top}`).toBe(1)
      expect(await heightOf(page, '.site-header'), path).toBeLessThanOrEqual(mostHeader)
    }
  }
})

test('the menu marks the part of the site that the reader is in', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  const current = page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current]')
  for (const [path, name, how] of [
    ['/symptomen', 'Symptomen', 'page'],
    ['/symptomen/spierkrampen', 'Symptomen', 'true'],
    ['/oorzaken/angst', 'Oorzaken', 'true'],
    ['/vergelijk?symptomen=spierkrampen', 'Vergelijken', 'page'],
  ] as const) {
    await page.goto(path)
    await expect(current, path).toHaveText(name)
    await expect(current, path).toHaveAttribute('aria-current', how)
  }
  await page.goto('/privacy')
  await expect(current).toHaveCount(0)
})

test('reading aloud is offered where the device has a voice of its own for the language, and nowhere else', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  const read = page.getByRole('button', { name: 'Lees voor' })
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  await expect(read).toBeHidden()
  await page.addInitScript(() => {
    const voices = [
      { lang: 'en-GB', localService: true },
      { lang: 'nl-NL', localService: false },
    ]
    speechSynthesis.getVoices = () => voices as SpeechSynthesisVoice[]
  })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  await expect(read).toBeHidden()
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [{ lang: 'nl-NL', localService: true }] as SpeechSynthesisVoice[]
  })
  await page.reload()
  await expect(read).toBeVisible()
})

const topOf = (page: Page, part: string) =>
  page
    .locator(part)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY))
const heightOf = (page: Page, part: string) =>
  page.locator(part).evaluate((element) => element.getBoundingClientRect().height)
