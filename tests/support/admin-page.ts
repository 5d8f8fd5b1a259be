import { test as base, type Page } from '@playwright/test'

/**
 * Playwright's `test` for the admin: a page that was gone to can be used when `goto` or `reload` is over. What the server sends looks ready
 * before React took it over, and on a busy machine a click on it is lost: a list does not open, and nothing says so.
 */
export const test = base.extend({
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
    await use(page)
  },
})

/** Waits until React knows each control that the server sent; a page without React's admin has nothing to wait for. */
async function takenOver(page: Page) {
  await page.waitForFunction(() => {
    const known = (control: Element) => Object.keys(control).some((key) => key.startsWith('__reactProps$'))
    return [...document.querySelectorAll('.template-default button, .template-default input')].every(known)
  })
}
