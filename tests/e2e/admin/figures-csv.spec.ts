import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

test('an editor downloads figures, changes them in a spreadsheet and publishes them', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const [kept, gone] = [
    await api.create('causes', { name: `één ${mark}`, kind: 'condition' }),
    await api.create('causes', { name: `twee ${mark}`, kind: 'condition' }),
  ]
  const symptom = await api.create('symptoms', {
    title: `Tabel ${mark}`,
    causes: [
      { cause: kept.id, casesPerYear: 50 },
      { cause: gone.id, casesPerYear: 5 },
    ],
    _status: 'published',
  })
  await signIn(page)
  await page.goto('/admin/aantallen')
  await page.getByLabel('Artikel (leeg: alle artikelen)').fill(symptom.slug)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV downloaden' }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  // As Excel stores it that knows no UTF-8: the figure changed, one line gone, one new and one wrong.
  const [head = '', ...lines] = csv.replace('\ufeff', '').trim().split('\r\n')
  const changed = lines.find((line) => line.includes('één'))?.replace(';50;', ';60,5;')
  const more = [`;${symptom.slug};drie ${mark};;7`, `;${symptom.slug};vier ${mark};;veel`]
  const file = Buffer.from([head, changed, ...more].join('\r\n'), 'latin1')
  const upload = { name: 'aantallen.csv', mimeType: 'text/csv', buffer: file }
  await page.getByLabel('CSV met aantallen').setInputFiles(upload)
  const counted = '1 nieuw, 1 gewijzigd, 1 niet in het bestand, 1 onduidelijk, 0 gelijk.'
  await expect(page.getByText(counted)).toBeVisible()
  await expect(page.getByText(`één ${mark}: 50 per jaar 60,5 per jaar`)).toBeVisible()
  await expect(page.getByText('"veel" is geen aantal')).toBeVisible()
  await expectAccessible(page, 'main')
  // The same file once more, mended in the spreadsheet: a browser tells only of what it did not hold already.
  const choosing = page.waitForEvent('filechooser')
  await page.getByLabel('CSV met aantallen').click()
  const chooser = await choosing
  await expect(page.getByLabel('CSV met aantallen')).toHaveValue('')
  await chooser.setFiles(upload)
  await expect(page.getByText(counted)).toBeVisible()
  await page.getByLabel(`twee ${mark}: 5`).check()
  await page.getByLabel('Maak de oorzaken die de site nog niet kent').check()
  await page.getByLabel('Publiceren, waar het artikel gepubliceerd is').check()
  await page.getByLabel('Wat is er veranderd?').fill(`Cijfers van ${mark}.`)
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await expect(page.getByText(`Tabel ${mark}: gepubliceerd`)).toBeVisible({ timeout: 30_000 })
  const read = async (path: string) => (await request.get(`/symptomen/${symptom.slug}${path}`)).text()
  const article = await read('')
  expect(article).toContain('60,5')
  expect(article).toContain(`drie ${mark}`)
  expect(article).not.toContain(`twee ${mark}`)
  expect(await read('/wijzigingen')).toContain(`Cijfers van ${mark}.`)
})
