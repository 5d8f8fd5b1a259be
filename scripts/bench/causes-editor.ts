import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../chromium.mjs'
import { percentile } from './statistics'

const KEYS = '123,45'

/** What an editor's browser does with the causes of an article; the address is the article's in the admin. */
export async function measureCausesEditor(url: string, token: string, address: string): Promise<void> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    await measurePage(await openPage(browser, url, token), url + address)
  } finally {
    await browser.close()
  }
}

async function openPage(browser: Browser, url: string, token: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })
  await context.addCookies([{ name: 'payload-token', value: token, url }])
  return context.newPage()
}

async function measurePage(page: Page, address: string): Promise<void> {
  // The first time, the browser fetches the admin itself.
  await page.goto(address, { waitUntil: 'networkidle' })
  let requests = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/')) requests += 1
  })
  const began = performance.now()
  await page.goto(address)
  await page.getByRole('button', { name: 'Oorzaken', exact: true }).click()
  const figure = page.getByRole('textbox', { name: /mensen per jaar/i }).first()
  await figure.waitFor()
  const opened = performance.now() - began
  // What the page still asks for when it is open.
  await page.waitForTimeout(2_000)
  const times = await timeKeys(page, figure)
  console.log(`  in the browser: open ${opened.toFixed(0)} ms, ${requests} requests to the API`)
  console.log(`  key to paint: median ${percentile(times, 50)} ms, worst ${Math.max(...times)} ms`)
}

/** Milliseconds from each key until the browser painted what it did, as the browser says itself, in steps of 8. */
async function timeKeys(page: Page, field: ReturnType<Page['locator']>): Promise<number[]> {
  await page.evaluate(() => {
    const seen = window as unknown as { keyTimes: number[] }
    seen.keyTimes = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.keyTimes.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await field.click()
  await field.pressSequentially(KEYS, { delay: 150 })
  await page.waitForTimeout(500)
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  // What was painted within 16 ms is not reported.
  return [...times, ...Array<number>(Math.max(0, KEYS.length - times.length)).fill(16)]
}
