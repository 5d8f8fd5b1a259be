import { expect } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { signIn } from '../../support/api'

test('the handbook is found in the admin, with its pictures', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/handboek')
  await expect(page.getByRole('heading', { name: 'Handboek voor de redactie' })).toBeVisible()
  const pictures = page.locator('.handbook img')
  await expect(pictures).toHaveCount(12)
  for (const picture of await pictures.all()) {
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  }
  await expectAccessible(page)
})
