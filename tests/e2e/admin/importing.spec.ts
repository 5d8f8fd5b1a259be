import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'
import { wordpressExport } from '../../support/wordpress-export'

test('an editor tries an export of WordPress, and then imports it', async ({ page }) => {
  const mark = String(Date.now())
  const item = {
    id: 1,
    title: `Import ${mark}`,
    slug: `import-${mark}`,
    content: `<p>Tekst.</p><img src="https://e2e-${mark}.example/wp-content/uploads/2024/05/kuit.png" alt="Een kuit">`,
    comments: [],
  }
  const buffer = Buffer.from(wordpressExport(`e2e-${mark}.example`, [item]))
  await signIn(page)
  await page.goto('/admin/importeren')
  const start = page.getByRole('button', { name: 'Start' })
  await start.click()
  await expect(page.getByText('Kies eerst een bestand.')).toBeVisible()
  await expect(page.getByText('Niet alles is gelukt.')).toBeHidden()
  await expect(page.getByLabel('Bestand', { exact: true })).toBeFocused()
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'export.xml', mimeType: 'text/xml', buffer })
  await page.getByLabel('Afbeeldingen: de map wp-content/uploads').setInputFiles(await uploadsFolder())
  const beginning = await answerLate(page, '**/api/import/pictures')
  await start.click()
  // On a slow line, too, there is nothing to be started twice.
  await expect(start).toBeDisabled()
  beginning.letGo()
  const report = page.locator('.import-form__report')
  await expect(report).toContainText(/niets geschreven|Proef/, { timeout: 30_000 })
  await expect(report).toContainText('afbeelding')
  await expectAccessible(page)
  await page.getByLabel('Eerst alleen proberen').uncheck()
  await page.getByLabel('Publiceren wat daar openbaar was').check()
  await start.click()
  await expect(report).toContainText('gepubliceerd', { timeout: 30_000 })
  await page.goto(`/symptomen/import-${mark}`)
  await expect(page.getByRole('heading', { level: 1, name: `Import ${mark}` })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Een kuit' })).toBeVisible()
})

/** A copy of the folder in which WordPress keeps pictures. */
async function uploadsFolder(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'simpto-uploads-')), 'uploads')
  await mkdir(join(folder, '2024/05'), { recursive: true })
  await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
    .png()
    .toFile(join(folder, '2024/05/kuit.png'))
  return folder
}
