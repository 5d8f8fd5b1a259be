import { expect } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

test('an editor sees what changed between two versions of the causes, and puts the old one back', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const causes = await Promise.all(
    ['griep', 'koorts', 'jicht'].map((name) =>
      api.create('causes', { name: `${name} ${mark}`, kind: 'condition' }),
    ),
  )
  const [flu, fever, gout] = causes.map(({ id }) => id)
  const symptom = await api.create('symptoms', {
    title: `Versies ${mark}`,
    causes: [
      { cause: flu, casesPerYear: 1200 },
      { cause: fever, casesPerYear: 5 },
    ],
    _status: 'published',
  })
  await api.update('symptoms', symptom.id, {
    causes: [
      { cause: gout, casesPerYear: 0.8 },
      { cause: fever, casesPerYear: 6 },
    ],
    _status: 'published',
  })

  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${symptom.id}/versions`)
  const newest = page.getByRole('row').filter({ hasText: 'Staat op de site' })
  await expect(newest).toContainText('Beheerder')
  await expect(newest).toContainText('1 aantal, 1 oorzaak erbij, 1 oorzaak weg')
  await newest.getByRole('link').click()
  await expect(page.getByRole('note')).toContainText('Deze versie is van Beheerder')
  const row = (name: string) => page.getByRole('row').filter({ hasText: `${name} ${mark}` })
  await expect(row('griep')).toContainText('1.200 per jaar')
  await expect(row('griep')).toContainText('weggehaald')
  await expect(row('koorts').locator('del')).toHaveText('5 per jaar')
  await expect(row('koorts').locator('ins')).toHaveText('6 per jaar')
  await expect(row('jicht')).toContainText('stond er niet')

  const [, first] = await api.find('symptoms/versions', `where[parent][equals]=${symptom.id}&sort=-updatedAt`)
  await page.goto(`/admin/collections/symptoms/${symptom.id}/versions/${first?.id}`)
  await page.getByRole('button', { name: 'Terugzetten als concept' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Wat lezers zien, blijft staan tot u publiceert')
  await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).click()
  await expect(page).toHaveURL(new RegExp(`/symptoms/${symptom.id}$`))
  // It is a draft: readers see what was published until it is published.
  await expect(page.getByText('Lezers zien haar pas als u publiceert')).toBeVisible()
  await page.goto(`/symptomen/${symptom.slug}`)
  await expect(page.getByRole('main')).toContainText(`jicht ${mark}`)
  await api.update('symptoms', symptom.id, { _status: 'published' })
  await page.goto(`/symptomen/${symptom.slug}`)
  await expect(page.getByRole('main')).toContainText(`griep ${mark}`)
  await expect(page.getByRole('main')).not.toContainText(`jicht ${mark}`)
})

test('an article in the trash is gone for readers, and comes back as it was', async ({ page, request }) => {
  const api = await adminApi(request)
  const title = `Prullenbak ${Date.now()}`
  const symptom = await api.create('symptoms', { title, _status: 'published' })
  const path = `/symptomen/${symptom.slug}`
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${symptom.id}`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Verwijderen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).click()
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(404)

  await page.goto(`/admin/collections/symptoms/trash/${symptom.id}`)
  await page.getByRole('button', { name: 'Herstellen' }).click()
  await page.getByRole('dialog').getByRole('checkbox').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Bevestig' }).click()
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})
