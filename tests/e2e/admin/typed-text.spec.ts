import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'
import { ADMIN } from '../../support/site'

let made = 0

/** An article of its own, open in the editor, and what of it is stored. */
async function openArticle(page: Page, request: APIRequestContext) {
  const api = await adminApi(request)
  const title = `Getypt ${Date.now()} ${made++}`
  const { id } = await api.create('symptoms', { title, _status: 'published' })
  await signIn(page)
  const open = async () => {
    await page.goto(`/admin/collections/symptoms/${id}`)
    await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  }
  await open()
  const stored = async () =>
    (await api.find('symptoms', `draft=true&where[id][equals]=${id}`))[0].introduction
  const introduction = page.getByLabel('Inleiding')
  return { api, id, introduction, open, stored, title }
}

const saves = (page: Page, answer: (method: string) => 'abort' | number | undefined) =>
  page.route('**/api/symptoms/**', (route) => {
    const given = answer(route.request().method())
    if (given === 'abort') return route.abort()
    return given ? route.fulfill({ status: given, json: {} }) : route.continue()
  })

test('the last words are there after leaving by a link or the button to go back', async ({
  page,
  request,
}) => {
  const { introduction, stored, title } = await openArticle(page, request)
  await introduction.fill('Weg met een link')
  await page.locator('.step-nav').getByRole('link', { name: 'Symptomen' }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(introduction).toHaveValue('Weg met een link')
  await introduction.fill('Weg met de knop terug')
  await page.goBack()
  await expect.poll(stored).toBe('Weg met de knop terug')
})

test('on a phone nothing moves when an article has opened, and while the text saves itself', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const looking = await answerLate(page, /\/(teamwork|plans)$/, { method: 'GET' })
  const { introduction, stored } = await openArticle(page, request)
  // It is open when nothing is drawn in the place of a field any more.
  await expect(page.locator('.shimmer-effect')).toHaveCount(0)
  const heights = await introduction.evaluateHandle((field) => {
    const seen = new Set<number>()
    const top = (element: Element | null) => element?.getBoundingClientRect().top ?? 0
    const note = () => {
      seen.add(Math.round(top(field) - top(document.querySelector('h1'))))
      requestAnimationFrame(note)
    }
    note()
    return seen
  })
  looking.letGo()
  await expect(page.getByRole('button', { name: 'Nakijken door' })).toBeEnabled()
  await expect(page.getByRole('button', { name: 'Publicatie plannen' })).toBeVisible()
  for (const text of ['Dit bewaart zichzelf.', 'En dit ook.']) {
    await introduction.fill(text)
    await expect(page.getByText('Bewaren...')).toBeVisible()
    await expect.poll(stored).toBe(text)
    await expect(page.getByText('Laatst opgeslagen')).toBeVisible()
  }
  // Less than anybody's press.
  expect(await heights.evaluate((seen) => Math.max(...seen) - Math.min(...seen))).toBeLessThan(5)
})

test('the browser asks before it closes what is not saved, and only then', async ({ page, request }) => {
  const { introduction, open, stored } = await openArticle(page, request)
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.accept()
  })
  await introduction.fill('Net niet opgeslagen')
  await page.reload()
  expect(asked).toEqual(['beforeunload'])

  await open()
  for (const words of ['Eerst dit', 'Dan dat']) {
    await introduction.fill(words)
    await expect.poll(stored).toBe(words)
  }
  await expect(page.getByText('Opslaan...')).toBeHidden()
  await page.reload()
  expect(asked).toHaveLength(1)
})

test('says why it does not save, and saves by itself when that is over', async ({ page, request }) => {
  const { introduction, stored } = await openArticle(page, request)
  for (const { answer, words } of [
    { answer: 'abort' as const, words: 'De site is niet te bereiken' },
    { answer: 503, words: 'de site had een storing (503)' },
  ]) {
    await saves(page, (method) => (method === 'PATCH' ? answer : undefined))
    await introduction.fill(`Bij ${answer}`)
    const alert = page.getByRole('alert').filter({ hasText: words })
    await expect(alert).toBeVisible()
    await expect(introduction).toHaveValue(`Bij ${answer}`)
    await page.unroute('**/api/symptoms/**')
    await expect.poll(stored).toBe(`Bij ${answer}`)
    await expect(alert).toBeHidden()
  }
})

test('who is logged out reads so, logs in elsewhere, and goes on', async ({ browser, request }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.clock.install()
  const { introduction, stored } = await openArticle(page, request)
  await context.clearCookies()
  await introduction.fill('Getypt zonder login')
  const alert = page.getByRole('alert').filter({ hasText: 'U bent uitgelogd. Log in in een ander tabblad' })
  await expect(alert).toBeVisible()
  // Payload leaves for the login page when the time of the login is over.
  await page.clock.fastForward('10:00:00')
  await expect(alert).toBeVisible()
  await expect(introduction).toHaveValue('Getypt zonder login')
  await context.request.post('/api/users/login', { data: ADMIN })
  await expect(alert).toBeHidden()
  expect(await stored()).toBe('Getypt zonder login')
  await expect(introduction).toHaveValue('Getypt zonder login')
  await context.close()
})

test('who is logged out reads so where a form has a button to save it, and saves after logging in', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const { id } = await api.create('sources', { title: `Bron ${Date.now()}`, kind: 'other' })
  await signIn(page)
  await page.goto(`/admin/collections/sources/${id}`)
  const title = page.getByLabel('Titel')
  await title.fill(`Getypt ${id}`)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('U bent uitgelogd. Log in in een ander tabblad')).toBeVisible()
  await expect(title).toHaveValue(`Getypt ${id}`)
  await signIn(page)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Succesvol aangepast')).toBeVisible()
})

test('what never came to the site is offered when the editor is back', async ({ context, page, request }) => {
  const { introduction, open, stored } = await openArticle(page, request)
  await saves(page, (method) => (method === 'PATCH' ? 'abort' : undefined))
  page.on('dialog', (dialog) => dialog.accept())
  await introduction.fill('Nog niet op de site')
  await expect(page.getByRole('alert').filter({ hasText: 'niet te bereiken' })).toBeVisible()
  await context.clearCookies()
  await page.goto('/admin')
  await page.unroute('**/api/symptoms/**')
  await signIn(page)
  await open()
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(introduction).toHaveValue('Nog niet op de site')
  await expect.poll(stored).toBe('Nog niet op de site')
  await open()
  await expect(page.getByRole('button', { name: 'Terugzetten' })).toBeHidden()
})

test('of two windows with one article, the second is refused and chooses between both texts', async ({
  context,
  page,
  request,
}) => {
  const { api, id, introduction, stored } = await openArticle(page, request)
  const other = await context.newPage()
  await other.goto(page.url())
  const introductionThere = other.getByLabel('Inleiding')
  await introductionThere.fill('Uit het ene venster')
  await expect.poll(stored).toBe('Uit het ene venster')

  await introduction.fill('Uit het andere venster')
  const alert = page.getByRole('alert').filter({ hasText: 'U hebt dit elders gewijzigd nadat u het las' })
  await expect(alert).toBeVisible()
  await expect(introduction).toHaveValue('Uit het andere venster')
  expect(await stored()).toBe('Uit het ene venster')
  const [newest] = await api.find('symptoms/versions', `where[parent][equals]=${id}&sort=-updatedAt`)
  await expect(alert.getByRole('link', { name: 'De andere tekst bekijken' })).toHaveAttribute(
    'href',
    `/admin/collections/symptoms/${id}/versions/${newest.id}`,
  )
  await alert.getByRole('button', { name: 'Mijn tekst opslaan' }).click()
  await expect.poll(stored).toBe('Uit het andere venster')
  await expect(alert).toBeHidden()
  const versions = await api.find('symptoms/versions', `where[parent][equals]=${id}`)
  expect(
    versions.map(({ version }: { version: { introduction?: string } }) => version.introduction),
  ).toContain('Uit het ene venster')

  await introductionThere.fill('Weer uit het ene')
  await other.getByRole('button', { name: 'De andere tekst overnemen' }).click()
  await expect(introductionThere).toHaveValue('Uit het andere venster')
  await other.getByRole('button', { name: 'Terugzetten' }).click()
  await expect.poll(stored).toBe('Weer uit het ene')
})
