import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

const PORT = Number(process.env.E2E_PORT ?? 3210)
const chromium = findChromium()

/** Each of these reads the same tests: wide and narrow, with and without script. */
const views = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
}

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  // On two busy cores the admin's form state now and then arrives after a click; the report names such a test as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/e2e-site.ts',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'nl-NL',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      // As root, in containers and on machines without a way out.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    { name: 'desktop', testMatch: 'reader/**', use: views.desktop },
    { name: 'phone', testMatch: 'reader/**', use: views.phone },
    {
      name: 'desktop without script',
      testMatch: 'reader/**',
      use: { ...views.desktop, javaScriptEnabled: false },
    },
    {
      name: 'phone without script',
      testMatch: 'reader/**',
      use: { ...views.phone, javaScriptEnabled: false },
    },
    { name: 'admin', testMatch: 'admin/**', use: views.desktop },
  ],
})
