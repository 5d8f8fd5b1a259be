import { expect } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

test('an admin invites somebody, and nobody makes up a password', async ({ page, request }) => {
  const api = await adminApi(request)
  const email = `uitgenodigd-${Date.now()}@example.org`
  await signIn(page)
  await page.goto('/admin/collections/users/create')
  await expect(page.getByText('kiest daarmee zelf een wachtwoord')).toBeVisible()
  await expect(page.getByLabel('Nieuw wachtwoord')).toBeHidden()
  await page.locator('#field-email').fill(email)
  await page.locator('#field-name').fill('Nieuwe Collega')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page).toHaveURL(/\/collections\/users\/[^/]+$/)
  await expect.poll(async () => (await api.find('users', `where[email][equals]=${email}`)).length).toBe(1)
})
