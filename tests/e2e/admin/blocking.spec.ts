import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'

/** What taught the site what spam looks like: other tests meet one that learned nothing, also where this one stops in the middle. */
const taught: string[] = []
test.afterEach(async ({ request }) => {
  const api = await adminApi(request)
  for (const id of taught.splice(0)) await api.remove('comments', id)
})

let count = 0

async function queueOf(request: APIRequestContext, names: string[], email = (name: string) => name) {
  const api = await adminApi(request)
  count += 1
  const article = await api.create('symptoms', {
    title: `Blokkeren ${Date.now()}${count}`,
    _status: 'published',
  })
  for (const name of names) {
    await api.create('comments', {
      symptom: article.id,
      name,
      email: `${email(name).toLowerCase()}${article.id.slice(0, 6)}@reclame.example`,
      body: `Reactie van ${name}`,
      status: 'pending',
    })
  }
  const statuses = async () => {
    const docs = await api.find(
      'comments',
      `where[symptom][equals]=${article.id}&sort=createdAt&depth=0&limit=100`,
    )
    return docs.map(({ status }: { status: string }) => status)
  }
  return { statuses, desk: (queue: string) => `/admin/reacties?wachtrij=${queue}&artikel=${article.id}` }
}

const rowOf = (page: Page, name: string) => page.getByRole('article', { name: `Reactie van ${name}` })

test('one key blocks an address with what waits of it, and another takes it back', async ({
  page,
  request,
}) => {
  const { desk, statuses } = await queueOf(request, ['Koos', 'Lies', 'Mia'], (name) =>
    name === 'Lies' ? name : 'een',
  )
  await signIn(page)
  await page.goto(desk('wacht'))
  await expect(rowOf(page, 'Koos')).toHaveAttribute('aria-current', 'true')
  const reason = page.getByRole('textbox', { name: /^Reden/ })
  // The very first press may come before the page listens.
  await expect(async () => {
    if (!(await reason.isVisible())) await page.keyboard.press('b')
    await expect(reason).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await reason.fill('Verkoopt tulpen')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page, '.desk__rows')
    await page.screenshot({ path: `test-results/block-form-${width}.png` })
  }
  await page.keyboard.press('Enter')
  const said = page.getByRole('status').filter({ hasText: 'Geblokkeerd: e-mailadres e…@reclame.example.' })
  await expect(said).toContainText('Nog 1 reactie die wachtte, gaat mee.')
  await expect.poll(statuses).toEqual(['spam', 'pending', 'blocked'])
  // By its tab: what can be taken back outlives a change of queue, and no loading of the page.
  await page
    .getByRole('navigation', { name: 'Wachtrijen' })
    .getByRole('link', { name: /Geblokkeerd/ })
    .click()
  // The old queue still shows the row until the new one comes.
  await expect(page.getByRole('list', { name: 'Wachtrij Geblokkeerd' })).toBeVisible()
  await expect(rowOf(page, 'Mia')).toBeVisible()
  await page.screenshot({ path: 'test-results/block-queue.png' })
  await page.keyboard.press('z')
  await expect(page.getByRole('status').filter({ hasText: 'De blokkade is opgeheven.' })).toBeVisible()
  await expect.poll(statuses).toEqual(['pending', 'pending', 'pending'])
})

test('the list of blocks says what, why, until when and by whom, and lifts', async ({ page, request }) => {
  const api = await adminApi(request)
  const value = `tulpenbollen ${Date.now()}`
  const made = await api.create('comment-blocks', {
    kind: 'text',
    value,
    reason: 'Steeds dezelfde reclame',
  })
  await signIn(page)
  await page.goto('/admin/collections/comment-blocks')
  const line = page.getByRole('row').filter({ hasText: value })
  await expect(line).toContainText('Steeds dezelfde reclame')
  await page.screenshot({ path: 'test-results/block-list.png' })
  await page.goto(`/admin/collections/comment-blocks/${made.id}`)
  await expect(page.getByRole('textbox', { name: /^Reden/ })).toHaveValue('Steeds dezelfde reclame')
  await page.goto('/admin/collections/comment-blocks/create')
  await page.screenshot({ path: 'test-results/block-new.png' })
})

test('fifty comments take fifty keys, and no more than ten seconds', async ({ page, request }) => {
  const names = Array.from({ length: 50 }, (_, at) => `Nummer${at + 1}.`)
  const { desk, statuses } = await queueOf(request, names)
  await signIn(page)
  await page.goto(desk('wacht'))
  await expect(rowOf(page, 'Nummer1.')).toHaveAttribute('aria-current', 'true')
  await page.waitForLoadState('networkidle')
  const began = Date.now()
  for (const [at] of names.entries()) {
    await page.keyboard.press('a')
    const next = names[at + 1]
    if (next) await expect(rowOf(page, next)).toHaveAttribute('aria-current', 'true')
  }
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(names.map(() => 'rejected'))
  const seconds = (Date.now() - began) / 1_000
  console.log(`50 comments by 50 keys: ${seconds.toFixed(1)} s`)
  // Machines of the project's CI differ threefold, and do other tests beside this one.
  expect(seconds).toBeLessThan(process.env.CI ? 30 : 10)
  test.info().annotations.push({ type: 'seconds', description: String(seconds) })
  await page.screenshot({ path: 'test-results/desk-fifty.png' })
})

test('what is surely spam goes at once, after it was shown, and comes back at once', async ({
  page,
  request,
}) => {
  test.setTimeout(150_000)
  const api = await adminApi(request)
  const article = await api.create('symptoms', { title: `Zeker ${Date.now()}`, _status: 'published' })
  const waits = (name: string, body: string) =>
    api.create('comments', { symptom: article.id, name, email: 'x@zeker.example', body, status: 'pending' })
  for (let lesson = 0; lesson < 21; lesson += 1) {
    const spam = await waits('Jan', `Beleg nu in tulpenbollen en word slapend rijk, aanbod ${lesson}`)
    const good = await waits('Jan', `Na het fietsen had ik last van mijn kuit, dag ${lesson}`)
    taught.push(spam.id, good.id)
    await api.update('comments', spam.id, { status: 'spam' })
    await api.update('comments', good.id, { status: 'published' })
  }
  for (const name of ['Noor', 'Otto']) await waits(name, 'Word slapend rijk, beleg nu ook in tulpenbollen')
  await waits('Piet', 'Ik had na het fietsen ook last van mijn kuit')
  const statuses = async () => {
    const docs = await api.find(
      'comments',
      `where[symptom][equals]=${article.id}&where[id][not_in]=${taught.join(',')}&sort=createdAt&depth=0`,
    )
    return docs.map(({ status }: { status: string }) => status)
  }
  await signIn(page)
  const sure = `/api/comments/desk/likely-spam?article=${article.id}&above=0.9`
  await page.goto(`/admin/reacties?wachtrij=wacht&artikel=${article.id}`)
  const total = () => page.evaluate(async (path) => (await (await fetch(path)).json()).total, sure)
  await expect.poll(total, { timeout: 90_000 }).toBe(2)
  await page.reload()
  const list = page.getByRole('list', { name: 'Wat spam wordt' })
  await expect(async () => {
    if (!(await list.isVisible())) await page.getByText('Zekere spam in één keer').click()
    await expect(list).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await page.getByLabel('Kans op spam').selectOption('boven 90 %')
  await expect(page.getByText('2 reacties boven 90 %.')).toBeVisible()
  await expectAccessible(page, '.desk__likely')
  await page.screenshot({ path: 'test-results/likely-spam.png' })
  await page.getByRole('button', { name: 'Alle 2 naar spam' }).click()
  await expect.poll(statuses).toEqual(['spam', 'spam', 'pending'])
  await expect(page.getByRole('status').filter({ hasText: 'Naar spam: 2 reacties.' })).toBeVisible()
  await page.getByRole('button', { name: 'Draai terug' }).click()
  await expect.poll(statuses).toEqual(['pending', 'pending', 'pending'])
  await expect(rowOf(page, 'Noor')).toContainText(/Lijkt op 2\d eerdere spamberichten/)
})
