import { expect } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { answerLate } from '../../support/late-answers'
import { richText } from '../../support/rich-text'

test('a colleague says something about a passage and a figure by keys, and loses nothing when it fails', async ({
  page,
  request,
}) => {
  const api = await adminApi(request)
  const stamp = Date.now()
  const title = `Bespreking ${stamp}`
  const cause = await api.create('causes', { name: `kalkgebrek ${stamp}`, kind: 'condition' })
  const { id } = await api.create('symptoms', {
    title,
    body: richText('Dit komt vooral voor bij ouderen.'),
    causes: [{ cause: cause.id, casesPerYear: 1200 }],
    _status: 'draft',
  })
  const colleague = `collega-${stamp}@example.org`
  await api.create('users', {
    email: colleague,
    name: `Collega ${stamp}`,
    password: 'wachtwoord-voor-tests',
    roles: ['author'],
  })
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${id}`)
  const panel = page.getByRole('region', { name: 'Samenwerken' })
  const dialog = page.getByRole('dialog')

  await test.step('at a passage, with the keys, and without a connection at first', async () => {
    await page.getByText('Dit komt vooral voor bij ouderen.').click({ clickCount: 3 })
    await page.keyboard.press('Control+Alt+m')
    await expect(dialog).toContainText('Dit komt vooral voor bij ouderen.')
    await page.keyboard.type('Ook bij sporters?')
    await dialog.getByLabel('Voor wie').selectOption(`Collega ${stamp}`)
    await expectAccessible(page, 'dialog[open]')
    await page.route('**/remarks', (route) => route.abort())
    await dialog.getByRole('button', { name: 'Plaatsen' }).click()
    await expect(dialog.getByRole('alert')).toContainText('niet te bereiken')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.unroute('**/remarks')
    await page.keyboard.press('Control+Alt+m')
    await expect(dialog.getByRole('textbox', { name: 'Opmerking' })).toHaveValue('Ook bij sporters?')
    await dialog.getByLabel('Voor wie').selectOption(`Collega ${stamp}`)
    await dialog.getByRole('textbox', { name: 'Opmerking' }).press('Control+Enter')
    await expect(panel).toContainText('1 open opmerking')
  })

  await test.step('at a figure', async () => {
    await page.getByRole('button', { name: 'Oorzaken', exact: true }).click()
    await page.getByRole('button', { name: `Bespreken: het aantal van kalkgebrek ${stamp}` }).press('Enter')
    await expect(dialog).toContainText(`kalkgebrek ${stamp}: 1.200`)
    await page.keyboard.type('Te hoog.')
    await page.keyboard.press('Control+Enter')
    await expect(panel).toContainText('2 open opmerkingen')
    await expect(page.getByRole('button', { name: `Bespreken (1 open): het aantal` })).toBeVisible()
  })

  await test.step('and asks for a look at the whole', async () => {
    await panel.getByRole('button', { name: 'Nakijken door …' }).click()
    await dialog.getByLabel('Wie kijkt het na').selectOption(`Collega ${stamp}`)
    await dialog.getByRole('button', { name: 'Vragen' }).click()
    await expect(panel).toContainText(`Collega ${stamp} kijkt dit na, gevraagd door`)
    const versions = await api.find('symptoms/versions', `where[parent][equals]=${id}`)
    expect(versions).toHaveLength(1)
    await expectAccessible(page, '.teamwork')
  })

  await test.step('who finds it in their own work, where the text is another one by now', async () => {
    await api.update('symptoms', `${id}?draft=true`, { body: richText('Iedereen krijgt het wel eens.') })
    await page.context().clearCookies()
    const credentials = { email: colleague, password: 'wachtwoord-voor-tests' }
    await page.request.post('/api/users/login', { data: credentials })
    await page.goto('/admin')
    await page.getByRole('link', { name: 'U: 1 om na te kijken, 1 opmerking' }).click()
    await expect(page.getByRole('heading', { name: 'Opmerkingen: 1' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: title }).first().click()
    await expect(page.getByText('U kunt dit lezen, maar niet veranderen.')).toBeVisible()
    await expect(panel).toContainText('De tekst is veranderd: dit staat er niet meer zo.')
    await panel.getByRole('button', { name: 'Toon het aantal' }).click()
    await expect(page.getByLabel(`Mensen per jaar met kalkgebrek ${stamp}`)).toBeFocused()
    await panel.getByRole('button', { name: 'Afhandelen' }).first().click()
    await expect(panel).toContainText('1 open opmerking')
    await panel.getByRole('button', { name: 'Nagekeken' }).click()
    await expect(panel).toContainText(`Nagekeken door Collega ${stamp}`)
  })
})

test('late answers close no other remark, and bring nothing back', async ({ page, request }) => {
  const api = await adminApi(request)
  const { id } = await api.create('symptoms', { title: `Traag ${Date.now()}`, _status: 'draft' })
  await signIn(page)
  await page.goto(`/admin/collections/symptoms/${id}`)
  const panel = page.getByRole('region', { name: 'Samenwerken' })
  const dialog = page.getByRole('dialog')
  const words = dialog.getByRole('textbox', { name: 'Opmerking' })
  const say = panel.getByRole('button', { name: 'Opmerking maken' })

  await test.step('of a remark that was closed while it was on its way', async () => {
    const sending = await answerLate(page, '**/remarks', { times: 1 })
    await say.click()
    await words.fill('De eerste.')
    await dialog.getByRole('button', { name: 'Plaatsen' }).click()
    await page.keyboard.press('Escape')
    await say.click()
    await words.fill('De tweede.')
    sending.letGo()
    await expect(panel).toContainText('1 open opmerking')
    await expect(words).toHaveValue('De tweede.')
    await page.keyboard.press('Escape')
    await say.click()
    await expect(words).toHaveValue('De tweede.')
  })

  await test.step('that fails then', async () => {
    let fail = () => {}
    const isFailed = new Promise<void>((resolve) => {
      fail = resolve
    })
    await page.route('**/remarks', (route) => isFailed.then(() => route.abort()), { times: 1 })
    await dialog.getByRole('button', { name: 'Plaatsen' }).click()
    await page.keyboard.press('Escape')
    fail()
    await expect(page.getByText('De site is niet te bereiken.')).toBeVisible()
    await say.click()
    await expect(words).toHaveValue('De tweede.')
    await page.keyboard.press('Escape')
  })

  await test.step('of an answer below a remark', async () => {
    const answer = panel.getByLabel('Antwoord', { exact: true })
    const open = panel.getByRole('button', { name: 'Antwoorden' })
    await open.click()
    await page.keyboard.press('Escape')
    await expect(open).toBeFocused()
    const sending = await answerLate(page, '**/remarks', { times: 1 })
    await open.click()
    await answer.fill('Ja.')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Escape')
    await open.click()
    await answer.fill('Of nee.')
    sending.letGo()
    await expect(panel.getByText('Ja.', { exact: true })).toBeVisible()
    await expect(answer).toHaveValue('Of nee.')
    await answer.press('Control+Enter')
    await expect(panel.getByText('Of nee.', { exact: true })).toBeVisible()
    await expect(open).toBeFocused()
  })

  await test.step('of a look from before a remark was dealt with', async () => {
    const looking = await answerLate(page, '**/teamwork', { times: 1 })
    const asked = page.waitForRequest('**/teamwork')
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await asked
    await expect.poll(looking.held).toBe(1)
    await panel.getByRole('button', { name: 'Afhandelen' }).click()
    await expect(panel.getByText('Afgehandeld: 1')).toBeVisible()
    const answered = page.waitForResponse('**/teamwork')
    looking.letGo()
    await answered
    await expect(panel.getByText('Afgehandeld: 1')).toBeVisible()
    await expect(panel.getByText('1 open opmerking')).toHaveCount(0)
  })
})
