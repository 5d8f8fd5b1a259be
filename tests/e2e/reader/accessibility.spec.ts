import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { adminApi } from '../../support/api'
import { READER_PAGES } from '../../support/reader-pages'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 640 }
const LOOKS = [
  { size: WIDE, colorScheme: 'light' },
  { size: NARROW, colorScheme: 'dark' },
] as const
const OTHER_LOOKS = [
  { size: WIDE, colorScheme: 'dark' },
  { size: NARROW, colorScheme: 'light' },
] as const

test.describe('a page', () => {
  /** One for all of them: to begin a new one takes a third of the processor of looking at it. */
  let page: Page
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage()
  })
  test.afterAll(() => page.close())

  for (const path of READER_PAGES) {
    test(`${path} is accessible, light and dark, and fits a wide and a narrow window`, {
      tag: ['@script', '@one-width'],
    }, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // Colours do not depend on the width; the article, which has all there is, is looked at both ways in both.
      const looks = path === '/symptomen/spierkrampen' ? [...LOOKS, ...OTHER_LOOKS] : LOOKS
      for (const { size, colorScheme } of looks) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
      }
    })
  }
})

test("an article can be read in high contrast and in the reader's own colours", {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  for (const media of [{ contrast: 'more' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size)
      await expectAccessible(page)
    }
  }
})

test('a word longer than the window is broken wherever it stands, and pushes nothing aside', {
  tag: ['@script', '@one-width'],
}, async ({ page, request }) => {
  const api = await adminApi(request)
  // The time stands before it: of a word as long as this, no address holds the end.
  const stamp = Date.now()
  const word = `${stamp}${'spierkrampverschijnselen'.repeat(4)}`
  const author = await api.create('authors', { name: `Dr. ${stamp} ${word}`, _status: 'published' })
  const cause = await api.create('causes', { name: word, _status: 'published' })
  const listed = {
    causes: [{ cause: cause.id, casesPerYear: 1, note: word }],
    authors: [author.id],
    _status: 'published',
  }
  const articles = []
  for (const title of [word, `Ook ${stamp} ${word}`])
    articles.push(await api.create('symptoms', { title, ...listed }))
  const [first, second] = articles.map(({ slug }) => slug)
  for (const path of [`/symptomen/${second}`, `/vergelijk?symptomen=${first},${second}`]) {
    await page.goto(path)
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 640 })
      const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      await expect.poll(wider, `${path} in ${width} px`).toBe(0)
    }
  }
})

test('an article is printed whole, without what is for screens', { tag: '@one-width' }, async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/symptomen/spierkrampen')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  if (javaScriptEnabled !== false) await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  // Folded on the screen, and printed all the same.
  await expect(page.locator('.cause:visible')).toHaveCount(98)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expectAccessible(page)
})

test('a comparison is printed whole, without the form for another', { tag: '@one-width' }, async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const other = await api.create('symptoms', { title: `Vergeleken ${Date.now()}`, _status: 'published' })
  await page.goto(`/vergelijk?symptomen=spierkrampen,${other.slug}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.compare tbody tr:visible')).toHaveCount(98)
  await expect(page.locator('summary:visible')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Andere symptomen vergelijken' })).toBeHidden()
})

test('a keyboard goes through the whole article, and where it is can always be seen', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/symptomen/spierkrampen')
  const visited: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const focus = await focused(page)
    if (!focus || focus.name === visited[0]) break
    visited.push(focus.name)
    expect(focus.hidden, `${focus.name} is out of sight`).toBe(false)
  }
  expect(visited.length).toBeGreaterThan(60)
  expect(visited).toContain('button: Reactie plaatsen')
})

test('causes can be chosen by kind and by name', async ({ page, javaScriptEnabled }) => {
  await page.goto('/symptomen/spierkrampen')
  const causes = page.locator('.cause:visible')
  const filter = page.locator('cause-filter')
  if (javaScriptEnabled === false) {
    await expect(filter).toBeHidden()
    await expect(page.locator('.cause')).toHaveCount(98)
    return
  }
  await filter.getByRole('radio', { name: 'Medicijnen' }).check()
  await expect(filter.getByRole('status')).toHaveText(/^\d+ van 98 oorzaken$/)
  await expect(page.getByRole('link', { name: 'angst', exact: true })).toBeHidden()
  await filter.getByRole('radio', { name: 'Alle' }).check()
  await filter.getByRole('searchbox').fill('HYPOKALIEMIE')
  await expect(causes).toHaveCount(1)
  await expect(causes).toContainText('hypokaliëmie')
  await expectAccessible(page)
})

test('a long tier shows ten causes, and the others when they are asked for', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  const shown = page.locator('.tier').first().locator('.cause:visible')
  await expect(shown).toHaveCount(10)
  await page.getByText('Toon de andere 17').click()
  await expect(shown).toHaveCount(27)
  await page.getByText('Toon de andere 17').click()
  await expect(shown).toHaveCount(10)
})

test('the contents list follows the reader', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  await page.getByRole('heading', { name: 'Over dit artikel' }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
  const current = page.getByRole('navigation', { name: 'Op deze pagina' }).locator('[aria-current]')
  await expect(current).toHaveText('Over dit artikel')
})

/** What has the focus, and whether all of it is outside the window; undefined when the page has no focus. */
function focused(page: Page): Promise<{ name: string; hidden: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const { tagName, textContent, id } = element
    return {
      name: `${tagName.toLowerCase()}: ${textContent?.trim() || element.getAttribute('href') || id}`,
      hidden: bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth,
    }
  })
}
