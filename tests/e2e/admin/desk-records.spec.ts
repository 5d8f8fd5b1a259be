import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

const rowOf = (page: Page, name: string) => page.getByRole('article', { name: `Reactie van ${name}` })

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }

/** As wide as a desk and as narrow as a hand; what comes next is done on the narrow one, where there is least room. */
async function expectBothAccessible(page: Page) {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size)
    await expectAccessible(page, '.desk')
  }
}

test('a moderator notes, corrects, looks back and rejects with a reason', async ({ page, request }) => {
  const api = await adminApi(request)
  const title = `Besluiten ${Date.now()}`
  const article = await api.create('symptoms', { title, _status: 'published' })
  const email = `anna${Date.now()}@geheim.example`
  const comment = (name: string, status: string) =>
    api.create('comments', {
      symptom: article.id,
      name,
      email,
      body: `Bel ${name} op 0612345678`,
      status,
    })
  await comment('Anna eerder', 'published')
  const { id } = await comment('Anna', 'pending')
  await page.setViewportSize(NARROW)
  await signIn(page)

  await page.goto('/admin/reacties?wachtrij=wacht')
  await page.getByText('Meer filters').click()
  const picker = page.getByLabel('Artikel', { exact: true })
  await picker.fill(title.slice(4))
  await page.getByRole('option', { name: title }).click()
  await page.getByRole('button', { name: 'Zoek' }).click()
  await page.waitForURL(/artikel=/)
  await expect(page.getByRole('article')).toHaveCount(1)
  const row = rowOf(page, 'Anna')
  await expect(row).toContainText('Verder van dit adres: 1 gepubliceerd')

  await row.getByRole('button', { name: 'Aantekening bij de reactie van Anna' }).click()
  await page.getByLabel('Aantekening bij de reactie van Anna, alleen').fill('Heeft een telefoonnummer.')
  await page.getByRole('button', { name: 'Bewaar aantekening' }).click()
  await expect(row.getByRole('list', { name: 'Aantekeningen' })).toContainText('Heeft een telefoonnummer.')

  await row.getByRole('button', { name: 'Bewerken' }).click()
  await page.getByLabel('Reactie', { exact: true }).fill('Zonder nummer.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByLabel('Reactie', { exact: true })).toBeHidden()
  await row.getByText('Geschiedenis').click()
  await expect(row.locator('del')).toHaveText('Bel Anna op 0612345678')
  await expect(row.locator('ins')).toHaveText('Zonder nummer.')
  await expectBothAccessible(page)

  await row.getByRole('button', { name: 'Afwijzen met reden' }).click()
  await page.getByLabel('Reden van afwijzing').selectOption('Reclame')
  await page.getByLabel(`Mail ${email}`).check()
  await expect(page.getByText('Uw reactie maakt reclame.')).toBeVisible()
  await expectBothAccessible(page)
  await page.getByRole('button', { name: 'Wijs af en mail' }).click()
  const undo = page.getByRole('button', { name: 'Draai terug' })
  await expect(undo).toContainText('Afwijzen van de reactie van Anna – wordt weer “Wacht op beoordeling”')
  await undo.click()
  await expect(row).toBeVisible()
  await expect(undo).toHaveCount(0)
  const [stored] = await api.find('comments', `where[id][equals]=${id}&depth=0`)
  expect(stored).toMatchObject({ status: 'pending', rejectionReason: null })

  await page.goto(`/admin/collections/comments/${id}`)
  const record = page.getByRole('region', { name: 'Geschiedenis en aantekeningen' })
  await expect(record).toContainText('Heeft een telefoonnummer.')
  await expect(record).toContainText('(Reclame)')
})
