import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'

test('an editor gives a reader what is kept about them, and erases it', async ({ page, request }) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const email = `${mark}@geheim.example`
  const article = await api.create('symptoms', { title: `Gegevens ${mark}`, _status: 'published' })
  await api.create('comments', {
    symptom: article.id,
    name: 'Jan',
    email,
    body: `Mijn verhaal ${mark}`,
    status: 'published',
  })
  await signIn(page)
  await page.goto('/admin/gegevens')
  const address = page.getByLabel('E-mailadres van de lezer')
  await address.fill('geen adres')
  await page.getByRole('button', { name: 'Zoek op' }).click()
  await expect(page.getByText('Vul een geldig e-mailadres in.')).toBeVisible()
  // What comes late is of another address than what is looked up now, and would be erased.
  const looking = await answerLate(page, '**/person/export', { times: 1 })
  await address.fill(`ander-${email}`)
  await page.keyboard.press('Enter')
  await expect.poll(looking.held).toBe(1)
  await address.fill(email)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Mijn verhaal ${mark}`)).toBeVisible()
  const answered = page.waitForResponse('**/person/export')
  looking.letGo()
  await answered
  await expect(page.getByText(`Mijn verhaal ${mark}`)).toBeVisible()
  await expectAccessible(page)

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download als bestand' }).click()
  const file = await readFile((await (await saved).path()) ?? '', 'utf8')
  expect(JSON.parse(file)).toMatchObject({ email, comments: [{ body: `Mijn verhaal ${mark}` }] })

  await page.getByRole('button', { name: 'Wis alles van dit adres' }).click()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText(`Gewist: 1 reactie van ${email}.`)).toBeVisible()
  await page.goto(`/symptomen/${article.slug}`)
  await expect(page.getByText(`Mijn verhaal ${mark}`)).toHaveCount(0)
})
