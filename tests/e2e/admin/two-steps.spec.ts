import { expect } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi } from '../../support/api'
import { authenticator } from '../../support/authenticator'
import { answerLate } from '../../support/late-answers'

const PASSWORD = 'wachtwoord-voor-tests'

// Also where a test stops in the middle: nobody else in the role would get in.
test.afterEach(async ({ request }) => {
  const api = await adminApi(request)
  await api.updateGlobal('site-settings', { twoStepsFor: [] })
})

test('an author turns on two steps, and logs in with them from the keyboard', async ({ page, request }) => {
  const api = await adminApi(request)
  const email = `twee-${Date.now()}@stappen.example`
  await api.create('users', { name: 'Twee Stappen', email, password: PASSWORD, roles: ['author'] })

  const enter = async () => {
    await page.goto('/admin/login')
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
    await page.keyboard.press('Enter')
  }
  await page.goto('/admin/login')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('iets anders')
  await page.keyboard.press('Enter')
  await expect(page.getByText('onjuist')).toBeVisible()
  await expectAccessible(page)
  await enter()
  await page.waitForURL(/\/admin$/)

  await page.goto('/admin/account')
  const section = page.getByRole('region', { name: 'Inloggen in twee stappen' })
  await section.getByRole('button', { name: 'Aanzetten' }).click()
  await expect(section.getByRole('img', { name: 'QR-code' })).toBeVisible()
  const app = authenticator(((await section.locator('code').textContent()) ?? '').replaceAll(' ', ''))
  const code = section.getByLabel('Code uit de app')
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await code.fill('000000')
  await page.keyboard.press('Enter')
  await expect(section.getByText('Deze code klopt niet')).toBeVisible()
  await expectAccessible(page, '.second-factor')
  await code.fill(await app.code())
  const turningOn = await answerLate(page, '**/second-factor/**', { times: 1 })
  await page.keyboard.press('Enter')
  // The codes for recovery are shown once only.
  await expect(section.getByRole('button', { name: 'Annuleren' })).toBeDisabled()
  turningOn.letGo()
  await expect(section.getByRole('heading', { name: 'Bewaar deze herstelcodes' })).toBeFocused()
  await expect(section.getByRole('listitem')).toHaveCount(10)
  const [recovery = ''] = await section.getByRole('listitem').allInnerTexts()
  await expectAccessible(page, '.second-factor')
  await section.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await expect(section.getByText('U heeft nog 10 herstelcodes.')).toBeVisible()

  await page.goto('/admin/logout')
  await expect(page.getByText('uitgelogd')).toBeVisible()
  await enter()
  const asked = page.getByLabel('Code', { exact: true })
  await expect(asked).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deze code klopt niet')).toBeVisible()
  await page.keyboard.type(recovery)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin$/)
  await page.goto('/admin/account')
  await expect(section.getByText('U heeft nog 9 herstelcodes.')).toBeVisible()
})

test('who must have two steps sets them up at the login', async ({ page, request }) => {
  const api = await adminApi(request)
  const email = `verplicht-${Date.now()}@stappen.example`
  await api.create('users', { name: 'Verplicht', email, password: PASSWORD, roles: ['moderator'] })
  await api.updateGlobal('site-settings', { twoStepsFor: ['moderator'] })
  await page.goto('/admin/login?redirect=%2Fadmin%2Faccount')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Stel inloggen in twee stappen in' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR-code' })).toBeVisible()
  await expectAccessible(page)
  const app = authenticator(((await page.locator('code').textContent()) ?? '').replaceAll(' ', ''))
  await page.getByLabel('Code uit de app').fill(await app.code())
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await page.waitForURL(/\/admin\/account$/)
  await expect(page.getByText('U heeft nog 10 herstelcodes.')).toBeVisible()
})
