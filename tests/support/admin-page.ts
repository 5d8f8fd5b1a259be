import { type BrowserContext, test as base, type Page } from '@playwright/test'

/**
 * Playwright's `test` for the admin. All have one browser context, emptied between them but for its cache: to fetch and compile the admin's
 * 4 MB of script takes as long as all else that a form does until it stands. What `test.use` sets it does not have; for that, `browser.newContext`.
 *
 * A page that was gone to can be used when `goto` or `reload` is over. What the server sends looks ready before React took it over, and
 * on a busy machine a click on it is lost: a list does not open, and nothing says so.
 */
export const test = base.extend<object, { warm: Warm }>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale, viewport } = project.use
      const context = await browser.newContext({ baseURL, locale, viewport })
      await use({ context, keeper: await context.newPage(), origin: baseURL })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ warm }, use) => {
    await use(warm.context)
    await empty(warm)
  },
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page)
    const reload = page.reload.bind(page)
    page.goto = async (url, options) => {
      const response = await goto(url, options)
      await takenOver(page)
      return response
    }
    page.reload = async (options) => {
      const response = await reload(options)
      await takenOver(page)
      return response
    }
    page.clock.install = () =>
      Promise.reject(new Error('a clock is never put back: take browser.newContext()'))
    await use(page)
  },
})

interface Warm {
  context: BrowserContext
  /** A page that is never gone to, and outlives the others. */
  keeper: Page
  origin: string
}

/** Closes the pages of a test, and has the browser forget who was logged in and what was kept. */
async function empty({ context, keeper, origin }: Warm) {
  await Promise.all(context.pages().map((page) => page !== keeper && page.close()))
  await context.setOffline(false)
  await context.clearCookies()
  await context.clearPermissions()
  await context.unrouteAll()
  const session = await context.newCDPSession(keeper)
  const storageTypes = 'local_storage,indexeddb,service_workers,cache_storage'
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes })
  await session.detach()
}

/** Waits until React knows each control that the server sent; a page without React's admin has nothing to wait for. */
async function takenOver(page: Page) {
  await page.waitForFunction(() => {
    const known = (control: Element) => Object.keys(control).some((key) => key.startsWith('__reactProps$'))
    return [...document.querySelectorAll('.template-default button, .template-default input')].every(known)
  })
}
