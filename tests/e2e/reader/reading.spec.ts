import { expect, test } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'

test('a reader finds the article from the home page and reads it', async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))

  await page.goto('/')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Spierkrampen' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spierkrampen')
  await expect(page).toHaveTitle('Spierkrampen – Simpto')
  await page.getByText('Toon de andere 19').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'syndroom van Bartter' })).toContainText('0,05')
  await expectAccessible(page)

  await page.context().clearCookies()
  expect(problems).toEqual([])
  expect([...hosts]).toEqual([new URL(page.url()).host])
  expect(await page.context().cookies()).toEqual([])
})

test('the list of causes can be searched, also with a letter wrong', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  const search = page.getByLabel('Zoek in de lijst')
  const causes = page.locator('.cause:visible')
  await search.fill('nifedepine')
  await expect(causes).toHaveText(['gebruik van nifedipine (Adalat) – 525'])
  await expect(page.getByRole('status').filter({ hasText: '1 van 98 oorzaken' })).toBeVisible()
  await expect(page.locator('.tier:visible .tier__count')).toHaveText('1 van 27 oorzaken')
  // Another form of a word, found as the search of the site finds it.
  await search.fill('donepezill')
  await expect(causes).toHaveText([/donepezil/])
  await search.fill('xyzzy')
  await expect(page.getByText('Niets gevonden. Probeer een deel van het woord')).toBeVisible()
  await search.fill('')
  // Ten of each of the three tiers, as before.
  await expect(causes).toHaveCount(30)
})

test('when to call stands on the first screen of a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a wide screen shows more')
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/symptomen/spierkrampen')
  await expect(page.getByText('Is iemand in levensgevaar? Bel direct 112.')).toBeInViewport({ ratio: 1 })
})

test('the contents list leads to each heading', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  const links = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link')
  expect(await links.count()).toBeGreaterThan(5)
  for (const link of await links.all()) {
    const target = (await link.getAttribute('href')) ?? ''
    await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1)
  }
  await page.getByRole('link', { name: 'Wat is de behandeling?' }).click()
  await expect(page.getByRole('heading', { name: 'Wat is de behandeling?' })).toBeInViewport()
})

test('the contents list marks the part that is read, also after a jump and while the list is searched', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/symptomen/spierkrampen')
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
  const current = contents.locator('[aria-current]')
  for (const name of ['Over dit artikel', 'Wat zijn spierkrampen?', 'Reacties']) {
    // While the page still scrolls to the last one, a click on a busy machine misses.
    await expect(async () => {
      await contents.getByRole('link', { name }).click()
      await expect(current).toHaveText(name, { timeout: 2_000 })
    }).toPass()
  }
  await page.getByLabel('Zoek in de lijst').fill('Adalat')
  await expect(contents.getByRole('link', { name: /^Extreem zeldzame/ })).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await page.locator('.cause:visible').scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 200)
  await expect(current).toHaveText(/^Minder vaak voorkomende oorzaken/)
  await page.getByLabel('Zoek in de lijst').fill('')
  await expect(contents.getByRole('link', { name: /^Extreem zeldzame/ })).toBeVisible()
})

test('a keyboard reaches the content first, and can pass the long list', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.goto('/symptomen/spierkrampen')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link').last().focus()
  await page.keyboard.press('Tab')
  const past = page.getByRole('link', { name: 'Sla de lijst met 98 oorzaken over' })
  await expect(past).toBeFocused()
  await expect(past).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /vergelijken met een ander symptoom/ })).toBeFocused()
})

test('the site hears once that an article is read, and with which words it was found', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  const told: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/gelezen')) told.push(request.postData() ?? '')
  })
  await page.clock.install()
  await page.goto('/zoeken?q=spierkramp')
  await page.getByRole('link', { name: 'Spierkrampen', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spierkrampen')
  await page.clock.runFor(4_000)
  expect(told).toEqual([])
  await page.clock.runFor(2_000)
  await expect.poll(() => told).toEqual(['read=1&found=spierkramp'])
  await page.clock.runFor(60_000)
  expect(told).toHaveLength(1)
})
