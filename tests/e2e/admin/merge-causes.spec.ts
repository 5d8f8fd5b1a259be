import { expect } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

test('an editor merges two causes that are one, and readers find both under it', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const double = await api.create('causes', { name: `te weinig kalium ${mark}`, kind: 'condition' })
  const stays = await api.create('causes', { name: `kaliumtekort ${mark}`, kind: 'condition' })
  const article = await api.create('symptoms', {
    title: `Samenvoegen ${mark}`,
    causes: [{ cause: double.id, casesPerYear: 12 }],
    _status: 'published',
  })
  await signIn(page)
  await page.goto(`/admin/collections/causes/${double.id}`)
  await page.getByRole('button', { name: 'Samenvoegen met een andere oorzaak' }).click()
  const list = page.getByRole('dialog').filter({ hasText: 'Oorzaken' })
  await list.getByPlaceholder('Zoek').fill(`kaliumtekort ${mark}`)
  await list.getByRole('button', { name: `kaliumtekort ${mark}` }).click()
  await expect(
    page.getByText(`"te weinig kalium ${mark}" samenvoegen met "kaliumtekort ${mark}"?`),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('1 artikelen bijgewerkt')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/causes/${stays.id}`))

  await page.goto(`/symptomen/${article.slug}`)
  await expect(page.getByRole('main')).toContainText(`kaliumtekort ${mark}`)
  await page.goto(`/oorzaken/${double.slug}`)
  await expect(page).toHaveURL(new RegExp(`/oorzaken/${stays.slug}$`))
})
