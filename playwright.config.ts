import { defineConfig } from '@playwright/test'
import { systemChromium } from './scripts/chromium.mjs'

const PORT = Number(process.env.E2E_PORT ?? 3210)
const chromium = systemChromium()

const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/**
 * Reader tests run wide and narrow, with and without script, and each says where that makes no difference: `@script` is about
 * what script does, or what only script can see; `@one-width` is the same on a phone.
 */
const readers = [
  { name: 'desktop', use: wide },
  { name: 'phone', use: phone, grepInvert: /@one-width/ },
  { name: 'desktop without script', use: { ...wide, javaScriptEnabled: false }, grepInvert: /@script/ },
  {
    name: 'phone without script',
    use: { ...phone, javaScriptEnabled: false },
    grepInvert: /@script|@one-width/,
  },
].map((project) => ({ ...project, testMatch: 'reader/**' }))

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  // On two busy cores the admin's form state now and then arrives after a click; the report names such a test as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // What comes at once on a quiet machine takes its time beside all other tests.
  expect: { timeout: process.env.CI ? 20_000 : 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/e2e-site.ts',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'nl-NL',
    // A trace costs a fifth of the time: of a second try only, or with `--trace on`.
    trace: 'on-first-retry',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      // As root, in containers and on machines without a way out.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        // What one page of a context compiled is at hand for the next: see tests/support/admin-page.ts.
        '--renderer-process-limit=1',
      ],
    },
  },
  projects: [...readers, { name: 'admin', testMatch: 'admin/**', use: wide }],
})
