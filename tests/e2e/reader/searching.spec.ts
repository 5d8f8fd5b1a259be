import { expect, test } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { answerLate } from '../../support/late-answers'

test('suggestions come while typing, are chosen by key, and are accessible while they are open', {
  tag: '@script',
}, async ({ page }) => {
  await page.goto('/symptomen')
  const field = page.getByRole('banner').getByRole('combobox')
  await field.pressSequentially('spierkra')
  const option = page.getByRole('option', { name: 'Spierkrampen' })
  await expect(option).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(page)
  await field.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  await field.press('Escape')
  await expect(option).toBeHidden()
  await expect(field).toHaveValue('spierkra')
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL('/symptomen/spierkrampen')
})

test('a question with a typing error finds what was meant, and says why', { tag: '@one-width' }, async ({
  page,
}) => {
  await page.goto('/symptomen')
  const field = page.getByRole('banner').locator('input[name="q"]')
  await field.fill('hypokaliemi')
  await page.getByRole('banner').getByRole('button', { name: 'Zoeken' }).click()
  await expect(page).toHaveURL(/\/zoeken\?q=hypokaliemi$/)
  await expect(page.getByRole('main').getByRole('link', { name: 'Spierkrampen' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('hypokaliëmie')
})

test('a suggestion that is being pressed stays what it is, though others arrive', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.goto('/symptomen')
  const field = page.getByRole('banner').getByRole('combobox')
  await field.fill('spierkra')
  const option = page.getByRole('option', { name: 'Spierkrampen' })
  await expect(option).toBeVisible()
  const others = await answerLate(page, '**/zoeken/suggesties?q=gebruik')
  await field.fill('gebruik')
  await expect.poll(others.held).toBe(1)
  await option.hover()
  await page.mouse.down()
  others.letGo()
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('q=gebruik')),
  )
  await page.mouse.up()
  await expect(page).toHaveURL('/symptomen/spierkrampen')
})
