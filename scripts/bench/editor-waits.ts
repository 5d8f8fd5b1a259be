import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { systemChromium } from '../chromium.mjs'
import type { Staff } from './staff'
import { type Spread, spread } from './statistics'

/** What an editor waits for at an article, in Chromium, in milliseconds. */
export interface EditorWaits {
  /** From asking for the form to the table of causes. */
  opened: Spread
  /** From a key to what it does on the screen. */
  painted: Spread
  /** From a pause in typing to the draft that is stored, without the 1,5 s that the form waits first. */
  autosaved: Spread
  /** From the press on the button to the answer that the browser has read. */
  published: Spread
}

const ROUNDS = 5
/** The form goes on asking for a while, which is not part of what follows. */
const STILL_ASKING_MS = 2_000

/** Makes an article with so many causes, and edits it in a browser of its own as an editor does. */
export async function measureEditorWaits(url: string, staff: Staff, causes: number): Promise<EditorWaits> {
  const id = await articleWith(staff, causes)
  const executablePath = systemChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    const page = await openPage(browser, url, staff.token)
    return await measurePage(page, `${url}/admin/collections/symptoms/${id}`)
  } finally {
    await browser.close()
  }
}

async function articleWith(staff: Staff, count: number): Promise<string> {
  const mark = `${count} ${Date.now()}`
  const causes: { cause: string; casesPerYear: number }[] = []
  for (let place = 0; place < count; place += 1) {
    const name = `proefoorzaak ${place} van ${mark}`
    const { id } = await staff.send('POST', '/api/causes', { name, kind: 'other' })
    causes.push({ cause: id, casesPerYear: place + 0.5 })
  }
  const article = { title: `Met ${mark} oorzaken`, causes, _status: 'published' }
  const { id } = await staff.send('POST', '/api/symptoms', article)
  return id
}

async function openPage(browser: Browser, url: string, token: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })
  await context.addCookies([{ name: 'payload-token', value: token, url }])
  return context.newPage()
}

/** By selectors, where tests look for roles and names: in 10.000 elements, to find one of these takes Playwright seconds. */
async function measurePage(page: Page, address: string): Promise<EditorWaits> {
  const times = {
    opened: [] as number[],
    painted: [] as number[],
    autosaved: [] as number[],
    published: [] as number[],
  }
  // The first time, the browser fetches the admin itself.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = performance.now()
    await page.goto(address)
    await page.locator('.tabs-field__tab-button', { hasText: 'Oorzaken' }).click()
    const figure = page.locator('input[data-column="figure"]').first()
    await figure.waitFor()
    const opened = performance.now() - began
    await page.waitForTimeout(STILL_ASKING_MS)
    const saved = saving(page, (query) => query.has('autosave'))
    // Where a key fails before it is waited for.
    saved.catch(() => {})
    const painted = await timeKeys(page, figure, `12${round},45`)
    const autosaved = await saved
    await page.waitForTimeout(STILL_ASKING_MS)
    const stored = saving(page, (query) => !query.has('autosave'))
    const pressed = performance.now()
    await page.locator('#action-save').click()
    await stored
    const published = performance.now() - pressed
    await page.waitForTimeout(STILL_ASKING_MS)
    if (round === 0) continue
    times.opened.push(opened)
    times.painted.push(...painted)
    times.autosaved.push(autosaved)
    times.published.push(published)
  }
  return {
    opened: spread(times.opened),
    painted: spread(times.painted),
    autosaved: spread(times.autosaved),
    published: spread(times.published),
  }
}

/** How long the next request that saves the article takes, as the browser sees it. */
async function saving(page: Page, isIt: (query: URLSearchParams) => boolean): Promise<number> {
  const response = await page.waitForResponse((one) => {
    const { pathname, searchParams } = new URL(one.url())
    const saves = ['PATCH', 'POST'].includes(one.request().method())
    return saves && pathname.startsWith('/api/symptoms/') && isIt(searchParams)
  })
  if (!response.ok()) throw new Error(`saving was answered with ${response.status()}`)
  await response.finished()
  return response.request().timing().responseEnd
}

/** Milliseconds from each key until the browser painted what it did, as the browser says itself, in steps of 8. */
async function timeKeys(page: Page, field: Locator, keys: string): Promise<number[]> {
  await page.evaluate(() => {
    const seen = window as unknown as { keyTimes: number[] }
    seen.keyTimes = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.keyTimes.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await field.fill('')
  await field.pressSequentially(keys, { delay: 150 })
  await page.waitForTimeout(500)
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  // What was painted within 16 ms is not reported.
  return [...times, ...Array<number>(Math.max(0, keys.length - times.length)).fill(16)]
}
