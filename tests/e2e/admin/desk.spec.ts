import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'

const MODERATOR = { email: 'balie@e2e.example', password: 'wachtwoord-voor-tests' }

let count = 0

/** An article of its own for each test, with comments that wait: the desk is filtered to it. */
async function queueOf(request: APIRequestContext, names: string[], status = 'pending') {
  const api = await adminApi(request)
  count += 1
  const article = await api.create('symptoms', {
    title: `Balie ${Date.now()}${count}`,
    _status: 'published',
  })
  for (const name of names) {
    await api.create('comments', {
      symptom: article.id,
      name,
      email: `${name.toLowerCase()}@geheim.example`,
      body: `Reactie van ${name} <b>zonder opmaak</b>`,
      status,
    })
  }
  const desk = (queue: string) => `/admin/reacties?wachtrij=${queue}&artikel=${article.id}`
  const statuses = async () => {
    const docs = await api.find('comments', `where[symptom][equals]=${article.id}&sort=createdAt&depth=0`)
    return docs.map(({ status }: { status: string }) => status)
  }
  return { api, article, desk, statuses }
}

const rowOf = (page: Page, name: string) => page.getByRole('article', { name: `Reactie van ${name}` })

/** The row comes up by itself, with the focus. */
const expectCurrent = async (page: Page, name: string) => {
  await expect(rowOf(page, name)).toHaveAttribute('aria-current', 'true')
}

async function asModerator(browser: Browser, request: APIRequestContext): Promise<Page> {
  const api = await adminApi(request)
  const [known] = await api.find('users', `where[email][equals]=${MODERATOR.email}`)
  if (!known) await api.create('users', { ...MODERATOR, name: 'Bea van de balie', roles: ['moderator'] })
  const page = await (await browser.newContext()).newPage()
  await page.request.post('/api/users/login', { data: MODERATOR })
  return page
}

test('a moderator works through a queue by key, and takes the last decision back', async ({
  page,
  request,
}) => {
  const { desk, statuses, article } = await queueOf(request, ['Anna', 'Bram', 'Cees', 'Dora'])
  await signIn(page)
  await page.goto(desk('wacht'))
  await expect(rowOf(page, 'Anna')).toContainText('<b>zonder opmaak</b>')
  await expectCurrent(page, 'Anna')
  await page.keyboard.press('p')
  await expectCurrent(page, 'Bram')
  await expect(rowOf(page, 'Bram')).toBeFocused()
  await page.keyboard.press('s')
  await expectCurrent(page, 'Cees')
  await page.keyboard.press('j')
  await expectCurrent(page, 'Dora')
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(page.getByRole('status').filter({ hasText: 'Afgewezen: de reactie van Cees.' })).toBeVisible()
  await expect.poll(statuses).toEqual(['published', 'spam', 'rejected', 'pending'])
  await page.keyboard.press('z')
  await expectCurrent(page, 'Cees')
  await expect.poll(statuses).toEqual(['published', 'spam', 'pending', 'pending'])
  await page.goto(`/symptomen/${article.slug}`)
  await expect(page.getByText('Reactie van Anna <b>zonder opmaak</b>')).toBeVisible()
  await expect(page.getByText('Reactie van Bram <b>')).toHaveCount(0)
})

test('what a reader reports comes up with the reason, and stays when a moderator keeps it', async ({
  browser,
  page,
  request,
}) => {
  const { desk, article } = await queueOf(request, ['Gijs', 'Hans'], 'published')
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`/symptomen/${article.slug}`)
  await reader.getByRole('link', { name: /Melden.*Hans/ }).click()
  await reader.getByLabel('Wat is er mis?').fill('Dit is reclame')
  await reader.getByRole('button', { name: 'Melden' }).click()
  await expect(reader.getByRole('heading', { name: 'Bedankt voor uw melding' })).toBeVisible()
  await signIn(page)
  await page.goto(desk('gemeld'))
  await expectCurrent(page, 'Hans')
  await expect(rowOf(page, 'Hans')).toContainText('Dit is reclame')
  await expect(rowOf(page, 'Gijs')).toHaveCount(0)
  await rowOf(page, 'Hans').getByRole('button', { name: 'Laten staan' }).click()
  await expect(rowOf(page, 'Hans')).toHaveCount(0)
  await reader.goto(`/symptomen/${article.slug}`)
  await expect(reader.getByText('Reactie van Hans <b>')).toBeVisible()
})

test('an editor answers and corrects from the desk', async ({ page, request }) => {
  const { desk, article } = await queueOf(request, ['Els', 'Frits'])
  await signIn(page)
  await page.goto(desk('wacht'))
  const text = page.getByLabel('Reactie', { exact: true })
  // The very first press may come before the page listens.
  await expect(async () => {
    if (!(await text.isVisible())) await page.keyboard.press('e')
    await expect(text).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await text.fill('Zonder de schuine woorden')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  // The row holds the words already while they are typed; keys work again when the form is gone.
  await expect(text).toBeHidden()
  await expect(rowOf(page, 'Els')).toContainText('Zonder de schuine woorden')
  await page.keyboard.press('r')
  await page.getByLabel('Antwoord van de redactie aan Els').fill('Dank voor uw vraag: psa.')
  await page.keyboard.press('Control+Enter')
  await expectCurrent(page, 'Frits')
  await page.goto(`/symptomen/${article.slug}`)
  await expect(page.getByText('Zonder de schuine woorden')).toBeVisible()
  await expect(page.getByText('Dank voor uw vraag: psa.')).toBeVisible()
  await expect(page.getByText('Redactie').first()).toBeVisible()
})

test('what is decided while an answer is on its way stays decided', async ({ page, request }) => {
  const { desk, statuses } = await queueOf(request, ['Nel', 'Otto', 'Piet'])
  await signIn(page)
  await page.goto(desk('wacht'))
  let letGo = () => {}
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/api/comments/desk/reply', async (route) => {
    await isLetGo
    await route.continue()
  })
  await rowOf(page, 'Nel').getByRole('button', { name: 'Antwoorden' }).click()
  await page.getByLabel('Antwoord van de redactie aan Nel').fill('Dank u.')
  await page.keyboard.press('Control+Enter')
  await rowOf(page, 'Otto').getByRole('button', { name: 'Publiceren' }).click()
  await expect(rowOf(page, 'Otto')).toHaveCount(0)
  letGo()
  await expect(rowOf(page, 'Nel')).toHaveCount(0)
  await expect.poll(statuses).toEqual(['published', 'published', 'pending', 'published'])
  await expect(rowOf(page, 'Otto')).toHaveCount(0)
  await expectCurrent(page, 'Piet')
})

test('a double click decides about one comment, and what is typed at another stays', async ({
  page,
  request,
}) => {
  const { desk, statuses } = await queueOf(request, ['Quin', 'Ria', 'Sam', 'Tom', 'Uma'])
  await signIn(page)
  await page.goto(desk('wacht'))
  await page.keyboard.press('p')
  await expectCurrent(page, 'Ria')
  // The next one comes up in its place, with the same button under the pointer.
  await rowOf(page, 'Ria').getByRole('button', { name: 'Publiceren' }).dblclick()
  await expect.poll(statuses).toEqual(['published', 'published', 'pending', 'pending', 'pending'])
  await expectCurrent(page, 'Sam')

  const sending = await answerLate(page, '**/api/comments/desk/reply')
  await rowOf(page, 'Sam').getByRole('button', { name: 'Antwoorden' }).click()
  await page.getByLabel('Antwoord van de redactie aan Sam').fill('Dank u.')
  await page.keyboard.press('Control+Enter')
  await rowOf(page, 'Tom').getByRole('button', { name: 'Antwoorden' }).click()
  const toTom = page.getByLabel('Antwoord van de redactie aan Tom')
  await toTom.fill('Een lang antwoord')
  const isOver = page.waitForResponse('**/api/comments/desk/counts')
  sending.letGo()
  await isOver
  await expect(rowOf(page, 'Sam')).toHaveCount(0)
  await expect(toTom).toBeFocused()
  await expect(toTom).toHaveValue('Een lang antwoord')

  await rowOf(page, 'Uma').getByRole('button', { name: 'Aantekening' }).click()
  await expect(toTom).toHaveCount(0)
  await rowOf(page, 'Tom').getByRole('button', { name: 'Antwoorden' }).click()
  await expect(toTom).toHaveValue('Een lang antwoord')
  await page.keyboard.press('Escape')
  await rowOf(page, 'Tom').getByRole('button', { name: 'Antwoorden' }).click()
  await expect(toTom).toHaveValue('')

  await page.route('**/likely-spam?*', (route) => route.abort())
  await page.getByText('Zekere spam in één keer').click()
  await expect(page.getByRole('status').filter({ hasText: 'niet te bereiken' })).toBeVisible()
  await expect(page.getByText('Even zoeken …')).toBeHidden()
})

test('of two moderators the second reads who was first, and nothing is undone', async ({
  page,
  browser,
  request,
}) => {
  const { desk, statuses } = await queueOf(request, ['Gerda', 'Hugo'])
  await signIn(page)
  await page.goto(desk('wacht'))
  const other = await asModerator(browser, request)
  await other.goto(desk('wacht'))
  await expectCurrent(page, 'Gerda')
  await expectCurrent(other, 'Gerda')
  await other.keyboard.press('p')
  await expect.poll(statuses).toEqual(['published', 'pending'])
  await page.keyboard.press('s')
  const told = 'Bea van de balie was eerder: de stand van deze reactie is nu "Gepubliceerd".'
  await expect(page.getByText(told)).toBeVisible()
  await expectCurrent(page, 'Hugo')
  expect(await statuses()).toEqual(['published', 'pending'])
  await other.context().close()
})

test('a selection is decided about at once, and taken back at once', async ({ page, request }) => {
  const { desk, statuses } = await queueOf(request, ['Ilse', 'Joop', 'Koen'])
  await signIn(page)
  await page.goto(desk('wacht'))
  await rowOf(page, 'Ilse').getByRole('checkbox').check()
  await rowOf(page, 'Koen').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Spam: 2 gekozen reacties' }).click()
  await expectCurrent(page, 'Joop')
  await expect.poll(statuses).toEqual(['spam', 'pending', 'spam'])
  await page.getByRole('button', { name: 'Draai terug' }).click()
  await expect(rowOf(page, 'Koen')).toBeVisible()
  await expect.poll(statuses).toEqual(['pending', 'pending', 'pending'])
})

test('the desk is found from the dashboard, and is accessible wide and narrow', async ({ page, request }) => {
  const { desk } = await queueOf(request, ['Loes'])
  await signIn(page)
  await page.goto('/admin')
  await page.getByRole('link', { name: /^\S+ wacht$/ }).click()
  await expect(page.getByRole('heading', { name: 'Reacties beoordelen' })).toBeVisible()
  await page.goto(desk('wacht'))
  await rowOf(page, 'Loes').waitFor()
  for (const size of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'Toetsen' }).click()
  await page.getByLabel('Toetsen gebruiken').uncheck()
  await rowOf(page, 'Loes').focus()
  await page.keyboard.press('s')
  await expect(rowOf(page, 'Loes')).toBeVisible()
})
