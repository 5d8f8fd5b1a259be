import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'
import { ADMIN } from '../../support/site'

type Api = Awaited<ReturnType<typeof adminApi>>

test('an editor lists causes by keyboard, undoes a slip and publishes them', async ({ page, request }) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  await makeCause(api, `verlaagd magnesium ${mark}`, { term: 'hypomagnesiëmie', synonyms: [`maag${mark}`] })
  const symptom = await api.create('symptoms', { title: `Toetsen ${mark}` })
  await openCauses(page, symptom.id)

  // Found by its synonym.
  const adding = page.getByRole('combobox', { name: 'Oorzaak toevoegen' })
  await adding.focus()
  await page.keyboard.type(`maag${mark}`)
  await expect(page.getByRole('option').first()).toContainText('hypomagnesiëmie')
  await page.keyboard.press('Enter')
  const figure = page.getByLabel(`Mensen per jaar met verlaagd magnesium ${mark} (hypomagnesiëmie)`)
  await expect(figure).toBeFocused()
  await page.keyboard.type('1.200')
  await expect(page.getByRole('row').filter({ has: figure })).toContainText('Vaak')

  // Enter leads to the next one, which is made where the site has none.
  await page.keyboard.press('Enter')
  await expect(adding).toBeFocused()
  await page.keyboard.type(`kaliumtablet ${mark} (Slow-K)`)
  await expect(page.getByRole('option', { name: 'Nieuwe oorzaak maken' })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Term of merknaam')).toHaveValue('Slow-K')
  await page.getByRole('combobox', { name: 'Soort' }).selectOption('Medicijn')
  await page.keyboard.press('Enter')
  const second = page.getByLabel(`Mensen per jaar met kaliumtablet ${mark} (Slow-K)`)
  await expect(second).toBeFocused()
  // No next one before this one has its number.
  await page.keyboard.press('Enter')
  await expect(second).toBeFocused()
  await page.keyboard.type('1.2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('"1.2" is geen aantal.')).toBeVisible()
  await expect(second).toBeFocused()
  await second.fill('0,8')
  await page.keyboard.press('ArrowDown')
  await expect(figure).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(second).toBeFocused()

  // Nonsense is refused at the cell and stays there.
  await second.fill('een paar')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('"een paar" is geen aantal. Schrijf')).toBeVisible()
  await expect(second).toHaveValue('een paar')
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  await expect(page.getByText('is "een paar" geen aantal.').first()).toBeVisible()
  await second.fill('0,05')

  await page.getByRole('button', { name: `verlaagd magnesium ${mark} (hypomagnesiëmie) weghalen` }).click()
  await expect(figure).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(figure).toHaveValue('1.200')

  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  await expect(page.getByText('Succesvol aangepast')).toBeVisible()
  await page.goto(`/symptomen/${symptom.slug}`)
  await expect(page.getByRole('main')).toContainText(`verlaagd magnesium ${mark}`)
  await expect(page.getByRole('main')).toContainText('0,05')
})

test('six digits are whole, and a phone shows a cause without scrolling sideways', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const cause = await makeCause(api, `verkoudheid ${mark}`, { term: 'acute virale rhinofaryngitis' })
  const symptom = await api.create('symptoms', {
    title: `Breedte ${mark}`,
    causes: [{ cause: cause.id, casesPerYear: 123456.5 }],
  })
  await openCauses(page, symptom.id)
  await expect(page.getByLabel(`Mensen per jaar met verkoudheid ${mark}`)).toHaveValue('123.456,5')
  for (const [width, target] of [
    [1680, 24],
    [1280, 24],
    [390, 44],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => whatDoesNotFit(page, target)).toEqual([])
  }
})

test('an editor pastes a list, sees what it changes and takes it over', async ({ page, request }) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const known = await makeCause(api, `koorts ${mark}`)
  const old = await makeCause(api, `verkoudheid ${mark}`)
  const symptom = await api.create('symptoms', {
    title: `Plakken ${mark}`,
    causes: [
      { cause: known.id, casesPerYear: 10 },
      { cause: old.id, casesPerYear: 5 },
    ],
  })
  await openCauses(page, symptom.id)
  await page.getByRole('button', { name: 'Lijst plakken' }).click()
  await page
    .getByRole('textbox', { name: 'Plak hier de lijst' })
    .fill(`• koorts ${mark} – 12,5\n• griep ${mark} (influenza) – 1.200\ngeen aantal hier`)
  const dialog = page.getByRole('dialog', { name: 'Lijst plakken' })
  await expect(dialog.getByRole('heading', { name: 'Nieuw (1)' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Gewijzigd (1)' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Onduidelijk (1)' })).toBeVisible()
  await dialog.getByLabel(`verkoudheid ${mark}`).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Overnemen' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByLabel(`Mensen per jaar met griep ${mark} (influenza)`)).toHaveValue('1.200')
  await expect(page.getByLabel(`Mensen per jaar met koorts ${mark}`)).toHaveValue('12,5')
  await expect(page.getByLabel(`Mensen per jaar met verkoudheid ${mark}`)).toHaveCount(0)

  // A draft is kept by itself: what is stored is what the table shows.
  await expect
    .poll(async () => figuresOf(await api.find('symptoms', draftOf(symptom.id))), { timeout: 20_000 })
    .toEqual([12.5, 1200])
})

test('a press counts where it was, though leaving a cell moves the row, and a row stays while somebody works in it', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const symptom = await listOf(api, mark, { koorts: 30, griep: 20, mazelen: 10 })
  await openCauses(page, symptom.id)
  const figure = (name: string) => page.getByLabel(`Mensen per jaar met ${name} ${mark}`)
  const wrong = page.getByText('"1.2" is geen aantal.')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 })
    await figure('koorts').fill('1.2')
    await page.getByRole('button', { name: `Marge, jaar en bron bij mazelen ${mark}` }).click()
    await expect(wrong).toBeVisible()
    await expect(page.getByLabel(`Van bij mazelen ${mark}`)).toBeFocused()
    await page.keyboard.press('Escape')
    await figure('koorts').fill('30')
    await page.keyboard.press('Tab')
    await expect(wrong).toHaveCount(0)
  }
  await figure('koorts').fill('1.2')
  await page.getByRole('button', { name: `griep ${mark}`, exact: true }).click()
  await expect(
    page.getByRole('combobox', { name: `Andere oorzaak in plaats van griep ${mark}` }),
  ).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: `griep ${mark}`, exact: true })).toBeFocused()
  await figure('koorts').fill('30')

  await page.getByRole('combobox', { name: 'Groep' }).selectOption('rare')
  await figure('griep').fill('2000')
  await page.keyboard.press('Enter')
  await expect(figure('mazelen')).toBeFocused()
  await expect(figure('griep')).toHaveValue('2.000')
  await page.getByLabel('Zoeken in de lijst').focus()
  await expect(figure('griep')).toHaveCount(0)
})

test('what is typed while new causes are being made stays, and says so where the site is away', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const symptom = await listOf(api, mark, { koorts: 30, griep: 20 })
  await openCauses(page, symptom.id)
  const figure = (name: string) => page.getByLabel(`Mensen per jaar met ${name} ${mark}`)
  const adding = page.getByRole('combobox', { name: 'Oorzaak toevoegen' })

  await test.step('one that is made from the list of suggestions', async () => {
    const making = await answerLate(page, '**/api/causes/make', { times: 1 })
    await adding.fill(`mazelen ${mark}`)
    await page.getByRole('option', { name: 'Nieuwe oorzaak maken' }).click()
    await page.getByRole('button', { name: 'Maken', exact: true }).click()
    await figure('griep').fill('25')
    making.letGo()
    await expect(figure('mazelen')).toBeVisible()
    await expect(figure('griep')).toBeFocused()
    await expect(figure('griep')).toHaveValue('25')
  })

  await test.step('one that is not wanted any more', async () => {
    const making = await answerLate(page, '**/api/causes/make', { times: 1 })
    await adding.fill(`bof ${mark}`)
    await page.getByRole('option', { name: 'Nieuwe oorzaak maken' }).click()
    await page.getByRole('button', { name: 'Maken', exact: true }).click()
    await page.getByRole('button', { name: 'Niet maken' }).click()
    const answered = page.waitForResponse('**/api/causes/make')
    making.letGo()
    await answered
    await expect(adding).toBeVisible()
    await expect(figure('bof')).toHaveCount(0)
  })

  await test.step('those of a list', async () => {
    const dialog = page.getByRole('dialog', { name: 'Lijst plakken' })
    const pasted = dialog.getByRole('textbox', { name: 'Plak hier de lijst' })
    const looking = await answerLate(page, '**/api/causes/labels', { times: 1 })
    await page.getByRole('button', { name: 'Lijst plakken' }).click()
    const asked = page.waitForRequest('**/api/causes/labels')
    await pasted.fill(`kou ${mark} – 5`)
    await asked
    await pasted.fill(`kou ${mark} – 5\nzon ${mark} – 6`)
    await expect(dialog.getByRole('heading', { name: 'Nieuw (2)' })).toBeVisible()
    const answered = page.waitForResponse('**/api/causes/labels')
    looking.letGo()
    await answered
    await expect(dialog.getByRole('heading', { name: 'Nieuw (2)' })).toBeVisible()

    const making = await answerLate(page, '**/api/causes/make', { times: 1 })
    await dialog.getByRole('button', { name: 'Overnemen' }).click()
    await page.keyboard.press('Escape')
    await figure('koorts').fill('35')
    await figure('griep').fill('26')
    making.letGo()
    await expect(figure('zon')).toHaveValue('6')
    await expect(figure('koorts')).toHaveValue('35')
  })

  await test.step('and finds nothing where there is no connection', async () => {
    await page.route('**/api/causes?*', (route) => route.abort())
    await adding.fill('kramp')
    await expect(page.getByRole('alert').filter({ hasText: 'niet te bereiken' })).toBeVisible()
    await expect(adding).toHaveValue('kramp')
  })
})

test('an article with 500 causes opens with a handful of requests', async ({ page, request }) => {
  const api = await adminApi(request)
  const mark = String(Date.now())
  const login = await request.post('/api/users/login', { data: ADMIN })
  const { token } = await login.json()
  const names = Array.from({ length: 500 }, (_, index) => ({
    name: `oorzaak ${mark}-${index}`,
    kind: 'other',
  }))
  const made = await request.post('/api/causes/make', {
    headers: { authorization: `JWT ${token}` },
    data: { causes: names },
    timeout: 60_000,
  })
  const { causes } = (await made.json()) as { causes: { id: string }[] }
  const symptom = await api.create('symptoms', {
    title: `Vijfhonderd ${mark}`,
    causes: causes.map(({ id }, index) => ({ cause: id, casesPerYear: index })),
  })
  let requests = 0
  page.on('request', (sent) => {
    if (sent.url().includes('/api/') || sent.method() === 'POST') requests += 1
  })
  await openCauses(page, symptom.id)
  await expect(page.getByText('500 oorzaken')).toBeVisible()
  const last = page.getByLabel(`Mensen per jaar met oorzaak ${mark}-499`)
  await expect(last).toHaveValue('499', { timeout: 30_000 })
  expect(requests).toBeLessThanOrEqual(10)
})

/** An article with these causes, of this many people each. */
async function listOf(api: Api, mark: string, figures: Record<string, number>): Promise<{ id: string }> {
  const causes = []
  for (const [name, casesPerYear] of Object.entries(figures))
    causes.push({ cause: (await makeCause(api, `${name} ${mark}`)).id, casesPerYear })
  return api.create('symptoms', { title: `Lijst ${mark}`, causes })
}

async function makeCause(api: Api, name: string, more: object = {}): Promise<{ id: string }> {
  return api.create('causes', { name, kind: 'condition', ...more })
}

async function openCauses(page: Page, id: string): Promise<void> {
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${id}`)
  await page.getByRole('button', { name: 'Oorzaken', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Oorzaken' })).toBeVisible()
}

/** The fields of the causes that cut their text off, and the targets that are smaller than this, in pixels. */
function whatDoesNotFit(page: Page, target: number): Promise<string[]> {
  return page.locator('.causes-editor').evaluate((editor, least) => {
    const wide = editor.scrollWidth > editor.clientWidth ? ['scrolls sideways'] : []
    const cut = [...editor.querySelectorAll('input')].filter((field) => field.scrollWidth > field.clientWidth)
    const small = [...editor.querySelectorAll('input, select, button')].filter((field) => {
      const { width, height } = field.getBoundingClientRect()
      return width < least || height < least
    })
    return [...wide, ...[...cut, ...small].map((field) => field.outerHTML)]
  }, target)
}

function draftOf(id: string): string {
  return `where[id][equals]=${id}&draft=true&depth=0`
}

function figuresOf([symptom]: { causes: { casesPerYear: number }[] }[]): number[] | undefined {
  return symptom?.causes.map(({ casesPerYear }) => casesPerYear)
}
