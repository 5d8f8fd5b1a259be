import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

const SOON = { timeout: 30_000 }
const FROM_WORD = `<body lang=NL><h1>Oorzaken<o:p></o:p></h1>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>kou</p>
<table class=MsoTableGrid><tr><td><p><b>Stof</b></p></td><td><p><b>Normaal</b></p></td></tr><tr><td><p>Kalium</p></td><td><p>3,5</p></td></tr></table>
<p class=MsoNormal>Let <span style='color:red'>op</span>.<img src="file:///C:/a.png"></p></body>`

/** An article of its own, open in the editor with the caret in its text. */
async function openText(page: Page, request: APIRequestContext) {
  const api = await adminApi(request)
  const { id, slug } = await api.create('symptoms', { title: `Geschreven ${Date.now()}` })
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${id}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  // Where somebody left the preview open it opens again, and on a phone it takes the place of the form.
  const preview = page.getByRole('button', { name: 'Voorbeeld sluiten' })
  if (await preview.isVisible()) await preview.click()
  const text = page.locator('[data-lexical-editor="true"]').first()
  await text.click()
  const stored = async () => {
    const [article] = await api.find('symptoms', `draft=true&depth=0&where[id][equals]=${id}`)
    return JSON.stringify(article.body ?? '')
  }
  const publish = () => page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  const html = async () => (await request.get(`/symptomen/${slug}`)).text()
  return { html, publish, stored, text }
}

test('italics and a quote that were typed reach readers', async ({ page, request }) => {
  const { html, publish, stored } = await openText(page, request)
  await page.keyboard.type('Bij ')
  await page.keyboard.press('Control+i')
  await page.keyboard.type('Clostridium')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' helpt rust.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('> Een arts')
  await expect.poll(stored, SOON).toContain('Een arts')
  await publish()
  await expect.poll(html, SOON).toContain('<p>Bij <em>Clostridium</em> helpt rust.</p>')
  expect(await html()).toContain('<blockquote>Een arts</blockquote>')
})

test('a table is made by keys alone', async ({ page, request }) => {
  const { html, publish, stored } = await openText(page, request)
  await page.keyboard.type('/tabel')
  await page.locator('.slash-menu-popup').getByText('Tabel', { exact: true }).waitFor()
  await page.keyboard.press('Enter')
  const cell = (row: number, column: number) => page.getByLabel(`Rij ${row}, kolom ${column}`)
  await cell(1, 1).focus()
  await page.keyboard.type('Leeftijd')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Avond')
  for (const words of ['1 tablet', '2 tabletten', '3 tabletten', 'te veel']) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(words)
  }
  const cells = page.locator('textarea[data-cell]')
  const words = () =>
    cells.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value).filter(Boolean))
  await expect.poll(words).toEqual(['Leeftijd', 'Avond', '1 tablet', '2 tabletten', '3 tabletten', 'te veel'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(cell(5, 2)).toBeHidden()
  await expect.poll(stored, SOON).toMatch(/3 tabletten(?!.*te veel)/)
  await publish()
  await expect.poll(html, SOON).toContain('<th scope="col">Leeftijd</th><th scope="col">Avond</th>')
  expect(await html()).toContain('<td>3 tabletten</td>')
})

test('a link is made, changed and published by keys alone', async ({ page, request }) => {
  const { html, stored, text } = await openText(page, request)
  const drawer = page.getByRole('dialog', { name: 'Link bewerken' })
  await page.keyboard.type('Zie ook kramp')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  // The editor hears of a selection a moment later, which no person is quicker than.
  await page.locator('.inline-toolbar-popup').waitFor()
  await page.keyboard.press('Control+k')
  // A list that is filled once more at that moment does not take the key.
  await expect(async () => {
    await drawer.getByRole('combobox').fill('spierkrampen')
    await expect(drawer.getByRole('option', { name: 'Spierkrampen' }).first()).toBeVisible({ timeout: 3_000 })
    await page.keyboard.press('Enter')
    await expect(drawer.locator('.rs__single-value, .relationship--single-value').first()).toBeVisible({
      timeout: 2_000,
    })
  }).toPass()
  // The form takes what was chosen a moment later.
  await expect(async () => {
    await drawer.getByRole('button', { name: 'Bewaar aanpassingen' }).press('Enter')
    await expect(drawer).toBeHidden({ timeout: 2_000 })
  }).toPass()
  await expect(text.locator('a')).toHaveText('kramp')
  await text.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: 'Link bewerken' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await drawer.getByLabel('Openen in een nieuw tabblad').waitFor()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect.poll(stored, SOON).toContain('"link"')
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).press('Enter')
  await expect.poll(html, SOON).toContain('<a href="/symptomen/spierkrampen">kramp</a>')
})

test('on a phone a form says and shows which tab is open, also the last of the row', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openText(page, request)
  const last = page.locator('.tabs-field__tab-button').last()
  const kept = page.waitForResponse((answer) => /payload-preferences\/.*/.test(answer.url()) && answer.ok())
  await last.click()
  await kept
  await expect(last).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('.tabs-field__tab-button[aria-current]')).toHaveCount(1)
  await page.reload()
  await expect(last).toHaveAttribute('aria-current', 'true')
  await expect(last).toBeInViewport({ ratio: 1 })
})

test('footnotes lead to a source that is made while writing, and to one of the list', async ({
  page,
  request,
}) => {
  const { html, publish, stored } = await openText(page, request)
  const title = `Zorgregistraties ${Date.now()}`
  const drawer = page.getByRole('dialog')
  const source = drawer.getByRole('combobox', { name: 'Bron uit de lijst' })
  const addFootnote = async () => {
    await page.keyboard.type('/voetnoot')
    await page.locator('.slash-menu-popup').getByText('Voetnoot', { exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await source.fill(title)
  }
  const leave = async () => {
    await drawer.getByRole('button', { name: 'Bewaar aanpassingen' }).click()
    await expect(drawer).toBeHidden()
  }
  await page.keyboard.type('Het komt vaak voor ')
  await addFootnote()
  await drawer.getByRole('option', { name: 'Nieuwe bron maken' }).click()
  await drawer.getByLabel('Uitgever').fill('Nivel')
  await drawer.getByLabel('Uitgever').press('Enter')
  await expect(source).toHaveValue(`${title} (Nivel)`)
  await drawer.getByLabel('Plaats in de bron').fill('tabel 3')
  await leave()
  const text = page.locator('[data-lexical-editor="true"]').first()
  await expect(text.getByText('noot: Nivel, tabel 3')).toBeVisible()
  await expect.poll(stored, SOON).toContain('tabel 3')
  await text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' en vaker ')
  await addFootnote()
  await drawer.getByRole('option', { name: title }).first().click()
  await expect(source).toHaveValue(`${title} (Nivel)`)
  await leave()
  await expect.poll(stored, SOON).toMatch(/footnote.*footnote/)
  await publish()
  await expect.poll(html, SOON).toMatch(/id="noot_1" href="#bron_1".*id="noot_2" href="#bron_1"/)
  expect(await html()).toContain('aria-label="Noot 1: Nivel, tabel 3"')
})

test('what is pasted from Word keeps its form, and a line says what was left out', async ({
  page,
  request,
}) => {
  const { html, publish, stored, text } = await openText(page, request)
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, FROM_WORD)
  await expect(page.getByText('Weggelaten bij het plakken: 1 afbeelding en kleuren.')).toBeVisible()
  await expect(page.getByLabel('Rij 2, kolom 1')).toHaveValue('Kalium')
  await expect.poll(stored, SOON).toContain('Kalium')
  await publish()
  await expect.poll(html, SOON).toMatch(/<h2 id="oorzaken">Oorzaken<\/h2><ul[^>]*><li[^>]*>kou<\/li><\/ul>/)
  expect(await html()).toContain('<th scope="col">Stof</th>')
})

test('what publishing refuses is told once, and stays told while the text saves itself, until it is mended', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/admin/collections/symptoms/create')
  await expect(page.getByRole('heading', { level: 1, name: 'Zonder titel' })).toBeVisible()
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  const refusals = page.locator('.field-error')
  await expect(refusals).toHaveText(['Dit veld is verplicht.'])
  const saved = page.waitForResponse((answer) => answer.url().includes('autosave=true'))
  await page.getByLabel('Inleiding').fill('Nog zonder titel')
  await (await saved).finished()
  await expect(page.getByText('Laatst opgeslagen')).toBeVisible()
  await expect(refusals).toHaveText(['Dit veld is verplicht.'])
  const title = `Met titel ${Date.now()}`
  await page.getByLabel('Titel').first().fill(title)
  await expect(refusals).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})
