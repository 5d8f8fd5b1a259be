import { expect, type Page } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi } from '../../support/api'
import { ADMIN } from '../../support/site'

async function login(page: Page) {
  await page.goto('/admin')
  await page.getByLabel('E-mail').fill(ADMIN.email)
  await page.getByLabel('Wachtwoord').fill(ADMIN.password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Inhoud' })).toBeVisible()
}

test('a moderator releases a comment in the admin, and the next reader sees it', async ({
  page,
  request,
}) => {
  const body = `Uit het beheer vrijgegeven ${Date.now()}`
  await request.post('/symptomen/spierkrampen/reacties', {
    form: { name: 'Dirk', email: 'dirk@geheim.example', body, consent: 'ja' },
  })
  await login(page)
  await page.goto('/admin/collections/comments')
  await page.getByRole('link', { name: body }).click()
  await expect(page.getByRole('textbox', { name: 'E-mailadres *' })).toHaveValue('dirk@geheim.example')
  await page.locator('#field-status').click()
  await page.getByText('Gepubliceerd', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Succesvol aangepast')).toBeVisible()
  await page.goto('/symptomen/spierkrampen')
  await expect(page.getByText(body)).toBeVisible()
})

test('an editor sees in words which change of a comment is refused', async ({ page, request }) => {
  const api = await adminApi(request)
  const [article] = await api.find('symptoms', 'where[slug][equals]=spierkrampen')
  const comment = await api.create('comments', {
    symptom: article.id,
    name: 'Els',
    email: 'els@geheim.example',
    body: 'Koop hier',
    status: 'pending',
  })
  await api.update('comments', comment.id, { status: 'spam' })
  await login(page)
  await page.goto(`/admin/collections/comments/${comment.id}`)
  await page.locator('#field-status').click()
  await page.locator('#field-status').getByText('Afgewezen', { exact: true }).click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Van "Spam" kan een reactie niet "Afgewezen" worden.').first()).toBeVisible()
})

test('an editor corrects the article and publishes it', async ({ page, request }) => {
  const api = await adminApi(request)
  const symptom = await api.create('symptoms', { title: `Bewerkt ${Date.now()}`, _status: 'published' })
  await login(page)
  await page.goto(`/admin/collections/symptoms/${symptom.id}`)
  await page.getByLabel('Inleiding').fill('Dit is net verbeterd.')
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  await expect(page.getByText('Succesvol aangepast')).toBeVisible()
  await page.goto(`/symptomen/${symptom.slug}`)
  await expect(page.getByText('Dit is net verbeterd.')).toBeVisible()
})
