import { type Browser, expect, type Page } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

type Api = Awaited<ReturnType<typeof adminApi>>

const COLLEAGUE = { email: 'collega@e2e.example', password: 'wachtwoord-voor-tests' }

test('who opens an article that a colleague works on reads so, for as long as the colleague is there', async ({
  browser,
  page,
  request,
}) => {
  const api = await adminApi(request)
  const { id } = await api.create('symptoms', { title: `Samen ${Date.now()}`, _status: 'published' })
  const path = `/admin/collections/symptoms/${id}`
  const stored = async () =>
    (await api.find('symptoms', `draft=true&where[id][equals]=${id}`))[0].introduction
  const colleague = await openAsColleague(browser, api, path)
  const locks = async () =>
    (await api.find('payload-locked-documents', `where[document.value][equals]=${id}`)).length
  // Each autosave takes the lock away, and it has to be back.
  for (const words of ['Van de collega', 'Van de collega, en verder']) {
    await colleague.getByLabel('Inleiding').fill(words)
    await expect.poll(stored).toBe(words)
    await expect.poll(locks).toBe(1)
  }

  await signIn(page)
  const message = page.getByRole('dialog').filter({ hasText: COLLEAGUE.email })
  // While the form saves itself nobody holds the lock: who comes in that moment is told at the first letter only.
  await expect(async () => {
    await page.goto(path)
    await expect(message).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await message.getByRole('button', { name: 'Alleen-lezen weergave' }).click()
  await expect(page.getByLabel('Inleiding')).toBeDisabled()

  await colleague.locator('.step-nav').getByRole('link', { name: 'Symptomen' }).click()
  await expect(colleague).toHaveURL(/\/collections\/symptoms(\?|$)/)
  await expect.poll(locks).toBe(0)
  await page.goto(path)
  await expect(page.getByLabel('Inleiding')).toBeEnabled()
  await expect(message).toBeHidden()
})

test('of two editors who had an article open, the second reads who is in it, and keeps his text', async ({
  browser,
  page,
  request,
}) => {
  const api = await adminApi(request)
  const { id } = await api.create('symptoms', { title: `Allebei ${Date.now()}`, _status: 'published' })
  const path = `/admin/collections/symptoms/${id}`
  const stored = async () =>
    (await api.find('symptoms', `draft=true&where[id][equals]=${id}`))[0].introduction
  await signIn(page)
  await page.goto(path)
  const colleague = await openAsColleague(browser, api, path)
  await colleague.getByLabel('Inleiding').fill('Van de collega')
  await expect.poll(stored).toBe('Van de collega')

  await page.getByLabel('Inleiding').fill('Van de ander')
  const message = page.getByRole('dialog').filter({ hasText: COLLEAGUE.email })
  await expect(message).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Iemand anders werkt hier nu aan' })).toBeVisible()
  expect(await stored()).toBe('Van de collega')
  await message.getByRole('button', { name: 'Overnemen' }).click()
  await expect(page.getByLabel('Inleiding')).toHaveValue('Van de collega')
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await expect.poll(stored).toBe('Van de ander')

  await colleague.getByLabel('Inleiding').fill('Van de collega, en verder')
  await expect(colleague.getByRole('dialog').filter({ hasText: 'overgenomen' })).toBeVisible()
  await expect(
    colleague.getByRole('alert').filter({ hasText: 'Iemand anders werkt hier nu aan' }),
  ).toBeVisible()
  expect(await stored()).toBe('Van de ander')
})

async function openAsColleague(browser: Browser, api: Api, path: string): Promise<Page> {
  const [known] = await api.find('users', `where[email][equals]=${COLLEAGUE.email}`)
  if (!known) await api.create('users', { ...COLLEAGUE, name: 'Carla Collega', roles: ['editor'] })
  const page = await (await browser.newContext()).newPage()
  await page.request.post('/api/users/login', { data: COLLEAGUE })
  await page.goto(path)
  return page
}
