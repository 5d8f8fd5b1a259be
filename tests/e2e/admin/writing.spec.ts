import { expect, test } from '@playwright/test'
import { adminApi } from '../../support/api'
import { ADMIN } from '../../support/site'

test('italics and a quote that were typed reach readers', async ({ page, request }) => {
  const api = await adminApi(request)
  const { id, slug } = await api.create('symptoms', { title: `Geschreven ${Date.now()}` })
  await page.request.post('/api/users/login', { data: ADMIN })
  await page.goto(`/admin/collections/symptoms/${id}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.locator('[data-lexical-editor="true"]').first().click()
  await page.keyboard.type('Bij ')
  await page.keyboard.press('Control+i')
  await page.keyboard.type('Clostridium')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' helpt rust.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('> Een arts')
  const stored = async () => {
    const [article] = await api.find('symptoms', `draft=true&where[id][equals]=${id}`)
    return JSON.stringify(article.body ?? '')
  }
  await expect.poll(stored, { timeout: 30_000 }).toContain('Een arts')
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  const html = async () => (await request.get(`/symptomen/${slug}`)).text()
  await expect.poll(html, { timeout: 30_000 }).toContain('<p>Bij <em>Clostridium</em> helpt rust.</p>')
  expect(await html()).toContain('<blockquote>Een arts</blockquote>')
})
