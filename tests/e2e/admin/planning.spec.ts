import { expect } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'

test('an editor plans a publication by typing, sees it everywhere, and takes it back', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const title = `Planning ${Date.now()}`
  const { id } = await api.create('symptoms', { title, _status: 'draft' })
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${id}`)
  const open = page.getByRole('button', { name: 'Publicatie plannen' })
  await open.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Publiceren' })).toBeChecked()
  await expect(dialog.getByLabel('Wanneer')).toBeFocused()
  await page.keyboard.type('3 december 2020 14.00')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Dat is al geweest')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(open).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.type('3 december 2030 14.00')
  await expect(dialog).toContainText('dinsdag 3 december 2030 om 14:00 uur, Nederlandse tijd')
  await page.keyboard.press('Enter')
  const planned = page.getByRole('region', { name: 'Planning' })
  await expect(planned).toContainText('Gepland: publiceren op 3 december 2030, 14:00 door')
  await expect(planned.getByRole('button', { name: 'Nog iets plannen' })).toBeFocused()

  await page.goto(`/admin/collections/symptoms?search=${encodeURIComponent(title)}`)
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(
    'publiceren op 3 december 2030, 14:00 door',
  )
  await page.goto('/admin/kalender?maand=2030-12')
  await expect(page.getByRole('cell').filter({ hasText: title })).toContainText('14:00 publiceren')
  await expectAccessible(page)
  await page.getByRole('link', { name: title }).click()
  await planned.getByRole('button', { name: 'Nog iets plannen' }).click()
  await dialog.getByLabel('Wanneer').fill('4 december 2030 14.00')
  await page.keyboard.press('Enter')
  await expect(planned).toContainText('op 4 december 2030')

  // A double click is for one of them.
  const cancelling: string[] = []
  page.on('request', (sent) => sent.method() === 'DELETE' && cancelling.push(sent.url()))
  const late = await answerLate(page, '**/plans/*', { method: 'DELETE' })
  await planned.getByRole('button', { name: /^Annuleren.* 3 december/ }).dblclick()
  late.letGo()
  await expect(planned).not.toContainText('op 3 december 2030')
  await expect(planned).toContainText('op 4 december 2030')
  expect(cancelling).toHaveLength(1)
  await planned.getByRole('button', { name: /^Annuleren/ }).click()
  await expect(planned).not.toContainText('Gepland')
})
