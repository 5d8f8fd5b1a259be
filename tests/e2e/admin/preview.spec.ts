import { expect } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'

test('an editor sees the page while typing, and gives a colleague a link', async ({
  browser,
  page,
  request,
}) => {
  const api = await adminApi(request)
  const title = `Voorbeeld ${Date.now()}`
  const symptom = await api.create('symptoms', { title, _status: 'published' })
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${symptom.id}`)
  // Where it was left open, as by a first try of this, it opens by itself.
  const open = page.getByRole('button', { name: 'Voorbeeld', exact: true })
  await expect(open.or(page.getByRole('button', { name: 'Voorbeeld sluiten' }))).toBeVisible()
  if (await open.isVisible()) await open.click()
  const shown = page.frameLocator('#live-preview-iframe')
  await expect(shown.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  expect((await page.getByLabel('Inleiding').boundingBox())?.width).toBeGreaterThan(250)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByLabel('Inleiding').fill('Terwijl ik dit typ, staat het er al.')
  await expect(shown.getByText('Terwijl ik dit typ, staat het er al.')).toBeVisible()

  const making = await answerLate(page, '**/preview-link')
  await page.getByRole('button', { name: 'Link voor wie niet kan inloggen' }).dblclick()
  making.letGo()
  const link = await page.getByLabel('Link naar het concept').inputValue()
  // Stored by then: autosave needs a moment.
  const colleague = await (await browser.newContext()).newPage()
  await expect(async () => {
    await colleague.goto(link)
    await expect(colleague.getByText('Terwijl ik dit typ, staat het er al.')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('button', { name: /^Trek de link van .* in$/ }).click()
  await expect(page.getByText('De link is ingetrokken.')).toBeVisible()
  await expect(page.getByLabel('Link naar het concept')).toHaveCount(0)
  await colleague.reload()
  await expect(colleague.getByText('Dit voorbeeld is er niet (meer)').first()).toBeVisible()
  await colleague.goto(`/symptomen/${symptom.slug}`)
  await expect(colleague.getByText('Terwijl ik dit typ')).toHaveCount(0)
})
