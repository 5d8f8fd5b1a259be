import { expect, test } from '@playwright/test'
import { adminApi } from '../../support/api'
import { ADMIN } from '../../support/site'

const COLLEAGUE = { email: 'collega@e2e.example', password: 'wachtwoord-voor-tests' }

test('who opens an article that a colleague works on reads so, and loses nothing', async ({
  browser,
  page,
  request,
}) => {
  const api = await adminApi(request)
  const [known] = await api.find('users', `where[email][equals]=${COLLEAGUE.email}`)
  if (!known) await api.create('users', { ...COLLEAGUE, name: 'Carla Collega', roles: ['editor'] })
  const title = `Samen ${Date.now()}`
  const { id } = await api.create('symptoms', { title, _status: 'published' })
  const path = `/admin/collections/symptoms/${id}`

  const colleague = await (await browser.newContext()).newPage()
  await colleague.request.post('/api/users/login', { data: COLLEAGUE })
  await colleague.goto(path)
  await colleague.getByLabel('Inleiding').fill('Van de collega')
  await expect
    .poll(
      async () => (await api.find('payload-locked-documents', `where[document.value][equals]=${id}`)).length,
    )
    .toBeGreaterThan(0)

  await page.request.post('/api/users/login', { data: ADMIN })
  await page.goto(path)
  const message = page.getByRole('dialog').filter({ hasText: COLLEAGUE.email })
  await expect(message).toBeVisible()
  await message.getByRole('button', { name: 'Alleen-lezen weergave' }).click()
  await expect(page.getByLabel('Inleiding')).toBeDisabled()
})
