import type { BrowserContext, Page, Route } from '@playwright/test'

type Where = Parameters<Page['route']>[0]

interface Which {
  method?: string
  /** How many of them; without it all. */
  times?: number
}

/**
 * A slow line: the site hears at once what is asked at such an address, and its answer comes when the test lets it.
 * @returns how to let go what is held back, and what comes after it
 */
export async function answerLate(on: Page | BrowserContext, where: Where, { method, times }: Which = {}) {
  let open = () => {}
  const isOpen = new Promise<void>((resolve) => {
    open = resolve
  })
  let held = 0
  const hold = async (route: Route) => {
    const isOther = method !== undefined && route.request().method() !== method
    if (isOther || (times !== undefined && held >= times)) return route.fallback()
    held += 1
    // What the browser adds by itself, and the site asks for where a cookie says who it is.
    const headers = { ...route.request().headers(), 'sec-fetch-site': 'same-origin' }
    const response = await route.fetch({ headers, maxRedirects: 0 })
    await isOpen
    // The page may be left by now.
    await route.fulfill({ response }).catch(() => undefined)
  }
  await on.route(where, hold)
  return { letGo: () => open(), held: () => held }
}
