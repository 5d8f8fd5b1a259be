import { expect, test } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { adminApi } from '../../support/api'
import { answerLate } from '../../support/late-answers'

const ARTICLE = '/symptomen/spierkrampen'

// Each test meets the article without comments, also after one that failed; answers go before what they answer.
test.afterEach(async ({ request }) => {
  const api = await adminApi(request)
  const published = await api.find(
    'comments',
    'where[symptom.slug][equals]=spierkrampen&where[status][equals]=published&sort=-createdAt&depth=0&limit=100',
  )
  for (const { id } of published) await api.update('comments', id, { status: 'rejected' })
})

test('a reader comments, corrects a mistake, and is thanked', async ({ page, request, javaScriptEnabled }, {
  project,
}) => {
  const body = `Bij mij helpt strekken (${project.name} ${Date.now()}).\n\nEcht waar.`
  await page.goto(ARTICLE)
  await page.getByLabel('Reactie *').fill(body)
  await page.getByLabel('Naam *').fill('Anneke')
  await page.getByLabel('E-mailadres *').fill('anneke@geheim')
  await page.getByLabel('Mijn naam en reactie').check()
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()

  const summary = page.getByRole('alert').filter({ hasText: 'Er is een probleem' })
  await expect(summary).toBeVisible()
  // Without script, `autofocus` does it, and Playwright cannot see it.
  if (javaScriptEnabled === false) await expect(summary).toHaveAttribute('autofocus')
  else await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Fout: /)
  await expectAccessible(page)
  await summary.getByRole('link', { name: 'Vul een volledig e-mailadres in' }).click()
  if (javaScriptEnabled !== false) await expect(page.getByLabel('E-mailadres *')).toBeFocused()
  await expect(page.getByLabel('Reactie *')).toHaveValue(body)
  await expect(page.getByLabel('Mijn naam en reactie')).toBeChecked()

  await page.getByLabel('E-mailadres *').fill('anneke@geheim.example')
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt, uw reactie wacht op goedkeuring')

  const api = await adminApi(request)
  const [comment] = await api.find('comments', `where[body][equals]=${encodeURIComponent(body)}`)
  expect(comment).toMatchObject({ status: 'pending', name: 'Anneke' })
  // The browser solved a puzzle meanwhile; without script there is none, and a moderator reads why it waits.
  expect(comment.heldReasons.some((reason: string) => reason.startsWith('Geen puzzel'))).toBe(
    javaScriptEnabled === false,
  )
  await page.goto(ARTICLE)
  await expect(page.getByText('Echt waar.')).toHaveCount(0)
  const { number } = await api.update('comments', comment.id, { status: 'published' })
  await page.goto(ARTICLE)
  await expect(page.locator(`#reactie-${number}`)).toContainText('Bij mij helpt strekken')
  expect(await page.content()).not.toContain('geheim.example')
})

test('a reader answers a comment', { tag: '@one-width' }, async ({ page, request }, { project }) => {
  const api = await adminApi(request)
  const [article] = await api.find('symptoms', 'where[slug][equals]=spierkrampen')
  const first = await api.create('comments', {
    symptom: article.id,
    name: `Vrager ${project.name}`,
    email: 'vrager@geheim.example',
    body: `Wie herkent dit? ${project.name}`,
    status: 'published',
  })
  await page.goto(ARTICLE)
  await page.locator(`#reactie-${first.number}`).getByRole('link', { name: 'Beantwoorden' }).click()
  await expect(page.getByRole('heading', { name: `Antwoord op Vrager ${project.name}` })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Reactie *').fill(`Ik herken het. ${project.name}`)
  await page.getByLabel('Naam *').fill('Bram')
  await page.getByLabel('E-mailadres *').fill('bram@geheim.example')
  await page.getByLabel('Mijn naam en reactie').check()
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bedankt')

  const query = `where[body][equals]=${encodeURIComponent(`Ik herken het. ${project.name}`)}&depth=0`
  const [answer] = await api.find('comments', query)
  expect(answer.parent).toBe(first.id)
  const { number } = await api.update('comments', answer.id, { status: 'published' })
  await page.goto(ARTICLE)
  await expect(page.locator(`#reactie-${first.number} + ol #reactie-${number}`)).toBeVisible()
  await expectAccessible(page)
})

test('an answer is written below what it answers, and taken back with nothing lost', {
  tag: ['@script', '@one-width'],
}, async ({ page, request }) => {
  const api = await adminApi(request)
  const [article] = await api.find('symptoms', 'where[slug][equals]=spierkrampen')
  const email = 'els@geheim.example'
  const written = { symptom: article.id, name: 'Els', email, body: 'Rekken hielp.', status: 'published' }
  const { number } = await api.create('comments', written)
  await page.goto(ARTICLE)
  await page.getByLabel('Reactie *').fill('Mijn verhaal')
  const reply = page.locator(`#reactie-${number}`).getByRole('link', { name: 'Beantwoorden' })
  const inPlace = page.locator(`#reactie-${number} + comment-form`)
  await reply.click()
  await expect(inPlace.getByRole('heading', { name: 'Antwoord op Els' })).toBeFocused()
  await expect(inPlace.getByText('Rekken hielp.')).toBeVisible()
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(inPlace.getByRole('alert').getByRole('link').first()).toHaveText('Vul uw naam in')
  await page.getByRole('link', { name: 'Annuleren' }).click()
  await expect(reply).toBeFocused()
  await expect(page).toHaveTitle('Spierkrampen – Simpto')
  await expect(page.getByRole('alert').filter({ hasText: 'Er is een probleem' })).toHaveCount(0)
  await expect(page.getByLabel('Reactie *')).toHaveValue('Mijn verhaal')
  await reply.click()
  await expect(inPlace).toHaveCount(1)
  await page.goBack()
  await expect(page.locator('.comments + comment-form')).toHaveCount(1)
})

test('an answer that is cancelled while it is on its way is not sent', {
  tag: ['@script', '@one-width'],
}, async ({ page, request }) => {
  const api = await adminApi(request)
  const [article] = await api.find('symptoms', 'where[slug][equals]=spierkrampen')
  const written = { symptom: article.id, name: 'Fia', email: 'fia@geheim.example', body: 'Hoe dan?' }
  const { number } = await api.create('comments', { ...written, status: 'published' })
  let giveOut = () => {}
  const isGivenOut = new Promise<void>((resolve) => {
    giveOut = resolve
  })
  await page.route('**/reacties/puzzel', async (route) => {
    await isGivenOut
    await route.fulfill({ status: 503 })
  })
  const posts: string[] = []
  page.on('request', (sent) => sent.method() === 'POST' && posts.push(sent.url()))
  await page.goto(ARTICLE)
  await page.locator(`#reactie-${number}`).getByRole('link', { name: 'Beantwoorden' }).click()
  // Also what is typed while the form is on its way below the comment.
  await page.getByLabel('Reactie *').fill('Nog niet')
  await expect(page.getByRole('heading', { name: 'Antwoord op Fia' })).toBeVisible()
  await expect(page.getByLabel('Reactie *')).toHaveValue('Nog niet')
  await expect(page.getByLabel('Reactie *')).toBeFocused()
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByRole('button', { name: 'Reactie plaatsen' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await page.getByRole('link', { name: 'Annuleren' }).click()
  giveOut()
  // The form at the end of the page works as before, and is the first to be sent.
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByRole('alert').getByRole('link').first()).toHaveText('Vul uw naam in')
  expect(posts).toHaveLength(1)
})

// Without script, the browser keeps the text for its back button.
test('nothing is lost when the comment is far too long', { tag: ['@script', '@one-width'] }, async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const body = 'Een heel lang verhaal. '.repeat(30_000)
  await page.getByLabel('Reactie *').fill(body)
  await page.getByLabel('Naam *').fill('Cor')
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByText('Uw reactie is te lang om te versturen')).toBeVisible()
  await expect(page.getByLabel('Reactie *')).toHaveValue(body)
  await expect(page.getByLabel('Naam *')).toHaveValue('Cor')
})

// Without script the browser itself says so.
test('nothing is lost when the connection fails', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(ARTICLE)
  await page.getByLabel('Reactie *').fill('Mijn lange verhaal')
  await page.getByLabel('Naam *').fill('Cor')
  await page.getByLabel('E-mailadres *').fill('cor@geheim.example')
  await page.getByLabel('Mijn naam en reactie').check()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByText('Er is geen verbinding.')).toBeVisible()
  await expect(page.getByLabel('Reactie *')).toHaveValue('Mijn lange verhaal')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bedankt')
})

test('what is typed while an answer is on its way stays, and a comment is sent once', {
  tag: ['@script', '@one-width'],
}, async ({ page }) => {
  await page.goto(ARTICLE)
  const submit = page.getByRole('button', { name: 'Reactie plaatsen' })
  await page.getByLabel('Reactie *').fill('Mijn verhaal')
  await page.getByLabel('Mijn naam en reactie').check()
  const refusing = await answerLate(page, '**/reacties', { method: 'POST', times: 1 })
  await submit.click()
  await expect.poll(refusing.held).toBe(1)
  await page.getByLabel('Reactie *').fill('Mijn verhaal, en nog een zin')
  await page.getByLabel('Naam *').fill('Dirk')
  await page.getByLabel('Mijn naam en reactie').uncheck()
  refusing.letGo()
  await expect(page.getByRole('alert').filter({ hasText: 'Er is een probleem' })).toBeFocused()
  await expect(page.getByLabel('Reactie *')).toHaveValue('Mijn verhaal, en nog een zin')
  await expect(page.getByLabel('Naam *')).toHaveValue('Dirk')
  await expect(page.getByLabel('Mijn naam en reactie')).not.toBeChecked()

  await page.getByLabel('Mijn naam en reactie').check()
  await page.getByLabel('E-mailadres *').fill('dirk@geheim.example')
  const posts: string[] = []
  page.on('request', (sent) => sent.method() === 'POST' && posts.push(sent.url()))
  const thanking = await answerLate(page, '**/reacties/bedankt*')
  await submit.click()
  await expect.poll(thanking.held).toBe(1)
  await page.keyboard.press('Enter')
  thanking.letGo()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bedankt')
  expect(posts).toHaveLength(1)
  await page.goBack()
  await expect(submit).not.toHaveAttribute('aria-disabled', 'true')
})

test('the form goes to the comment that was chosen last, however slow the one before is', {
  tag: ['@script', '@one-width'],
}, async ({ page, request }) => {
  const api = await adminApi(request)
  const [article] = await api.find('symptoms', 'where[slug][equals]=spierkrampen')
  const made = []
  for (const name of ['Gijs', 'Hanna']) {
    const email = `${name}@geheim.example`
    const comment = { symptom: article.id, name, email, body: `Vraag van ${name}?`, status: 'published' }
    made.push(await api.create('comments', comment))
  }
  const [first, second] = made
  const replyTo = ({ number }: { number: string }) =>
    page.locator(`#reactie-${number}`).getByRole('link', { name: 'Beantwoorden' })
  await page.goto(ARTICLE)
  await page.getByLabel('Reactie *').fill('Mijn verhaal')
  const form = /\/reacties\?parent=/
  const late = await answerLate(page, form, { times: 1 })
  await replyTo(first).click()
  await expect.poll(late.held).toBe(1)
  await replyTo(second).click()
  const inPlace = page.locator(`#reactie-${second.number} + comment-form`)
  await expect(inPlace.getByRole('heading', { name: 'Antwoord op Hanna' })).toBeVisible()
  const answered = page.waitForResponse(form)
  late.letGo()
  await (await answered).finished()
  await expect(inPlace.getByRole('heading', { name: 'Antwoord op Hanna' })).toBeVisible()
  await expect(page.getByLabel('Reactie *')).toHaveValue('Mijn verhaal')

  await page.context().setOffline(true)
  await replyTo(first).click()
  await expect(page.getByText('Er is geen verbinding.')).toBeInViewport()
  await expect(page.getByLabel('Reactie *')).toHaveValue('Mijn verhaal')
  await page.context().setOffline(false)
  for (const { id } of made) await api.update('comments', id, { status: 'rejected' })
})
