import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../../support/admin-page'
import { adminApi, signIn } from '../../support/api'
import { foreignWords } from '../../support/english-words'
import { namelessControls } from '../../support/nameless-controls'

const OWN_VIEWS = [
  '',
  '/account',
  '/reacties',
  '/werk',
  '/links',
  '/importeren',
  '/kalender',
  '/gelezen',
  '/logboek',
  '/aantallen',
  '/matrix',
  '/nergens',
]
/** The settings of the site, and where nobody makes anything by hand. */
const LISTS = ['symptoms', 'causes', 'sources', 'pages', 'authors', 'media', 'comments', 'users', 'redirects']
const ROLES = ['editor', 'author', 'moderator'] as const

test('an admin meets no English, no names of the code and nothing without a name, in views, drawers and errors', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const api = await adminApi(request)
  const foreign = new Foreign()
  await signIn(page)
  for (const view of OWN_VIEWS) await foreign.look(page, `/admin${view}`)
  await foreign.look(page, '/admin/globals/site-settings')
  for (const list of LISTS) {
    await foreign.look(page, `/admin/collections/${list}`)
    for (const name of ['Kolommen', 'Filters']) await openIfThere(page.getByRole('button', { name }).first())
    await foreign.note(page, `${list}: columns and filters`)
    const [doc] = await api.find(list, 'limit=1&depth=0&draft=true')
    if (doc) await foreign.look(page, `/admin/collections/${list}/${doc.id}`)
    for (const tab of await page.locator('.tabs-field__tab-button').all()) {
      await tab.click()
      await foreign.note(page, `${list}: ${await tab.textContent()}`)
    }
  }
  // A form that cannot be saved, and a site that is not there.
  await foreign.look(page, '/admin/collections/causes/create')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.locator('.toast-error').first()).toBeVisible()
  await foreign.note(page, 'a refusal')
  await page.getByLabel('Naam in gewone woorden').fill('Zonder verbinding')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('niet te bereiken').first()).toBeVisible()
  await foreign.note(page, 'no connection')
  await page.context().setOffline(false)
  expect(foreign.words()).toEqual([])
})

for (const role of ROLES) {
  test(`a person with the role ${role} meets no English and no names of the code`, async ({
    page,
    request,
  }) => {
    const credentials = { email: `woorden-${role}@example.org`, password: 'wachtwoord-voor-tests' }
    const api = await adminApi(request)
    await api.create('users', { ...credentials, name: 'Woorden', roles: [role] })
    await page.request.post('/api/users/login', { data: credentials })
    const foreign = new Foreign()
    for (const path of ['', '/account', '/reacties', '/importeren', '/collections/symptoms']) {
      await foreign.look(page, `/admin${path}`)
    }
    expect(foreign.words()).toEqual([])
  })
}

test('who is not logged in meets no English and no names of the code', async ({ page }) => {
  const foreign = new Foreign()
  for (const path of ['login', 'forgot', 'reset/niets']) await foreign.look(page, `/admin/${path}`)
  expect(foreign.words()).toEqual([])
})

/** What stood where, each word once. */
class Foreign {
  private readonly found = new Map<string, string>()

  async look(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await expect(page.locator('h1, .dashboard, form').first()).toBeVisible()
    await expect(page.getByRole('main'), `${path} has one main part`).toHaveCount(1)
    await this.note(page, path)
  }

  async note(page: Page, where: string): Promise<void> {
    let unknown = new Map<string, string>()
    const count = async () => {
      unknown = await this.unknown(page)
      return unknown.size
    }
    // Some are put into Dutch a moment after they are drawn.
    await expect
      .poll(count, { timeout: 3_000 })
      .toBe(0)
      .catch(() => undefined)
    for (const [word, text] of unknown) {
      this.found.set(word, `${where}: "${word}" in "${text.slice(0, 80)}"`)
    }
  }

  private async unknown(page: Page): Promise<Map<string, string>> {
    const texts = await page.evaluate(textsOfProgram)
    const words = texts.flatMap((text) => foreignWords(text).map((word): [string, string] => [word, text]))
    const nameless = await page.evaluate(namelessControls)
    const found = [...words, ...nameless.map((html): [string, string] => [`no name: ${html}`, html])]
    return new Map(found.filter(([word]) => !this.found.has(word)))
  }

  words(): string[] {
    return [...this.found.values()]
  }
}

async function openIfThere(button: Locator): Promise<void> {
  if (await button.isVisible()) await button.click()
}

/** Texts, and what is said of fields and pictures; not what people wrote. */
function textsOfProgram(): string[] {
  const WRITTEN = [
    'script, style, tbody, textarea, iframe, pre, [contenteditable], .doc-header__title, .step-nav',
    '[class*="multi-value"], [class*="single-value"], .filter-bar__writers, .desk__rows, .desk__likely',
    // Titles to choose from, and of texts with a link that leads nowhere; what readers searched for.
    'datalist, select[multiple], .broken-links__text, .reads__misses',
    // What colleagues said, and their names.
    '.work li, .work__people, .work-card li, .teamwork li, .teamwork option',
  ].join()
  const read = (node: Node): string[] => {
    if (node instanceof Text) return [node.data.trim()]
    if (!(node instanceof Element) || node.matches(WRITTEN)) return []
    const said = ['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? '')
    return [...said, ...[...node.childNodes].flatMap(read)]
  }
  return [...new Set(read(document.body))].filter(Boolean)
}
