import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIXTURES } from '@/app/(site)/components/fixtures'
import { STYLES } from '../../scripts/assets.mjs'
import { systemChromium } from '../../scripts/chromium.mjs'

/** By themselves, components have no page around them. */
const PART_OF_A_PAGE = {
  region: { enabled: false },
  'heading-order': { enabled: false },
  'page-has-heading-one': { enabled: false },
}

const examples = Object.entries(FIXTURES).flatMap(([component, fixtures]) =>
  fixtures.map(({ name, element }) => ({ title: `${component}: ${name}`, element })),
)

describe('a component by itself', () => {
  let browser: Browser
  let page: Page
  let styles: string

  beforeAll(async () => {
    const { outputFiles } = await build({ ...STYLES, write: false })
    styles = outputFiles[0]?.text ?? ''
    const executablePath = systemChromium()
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
    const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } })
    page = await narrow.newPage()
  })
  afterAll(() => browser.close())

  it.each(examples)('is valid HTML: $title', async ({ element }) => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const { results } = await validator.validateString(renderToStaticMarkup(element))
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })

  it.each(examples)(
    'is accessible, light and dark, and fits a window of 320 px: $title',
    async ({ element }) => {
      await page.setContent(documentAround(renderToStaticMarkup(element), styles))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await problemsOf(page), colorScheme).toEqual([])
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    },
  )
})

function documentAround(part: string, styles: string): string {
  return `<!DOCTYPE html><html lang="nl"><title>Proef</title><style>${styles}</style><body><main>${part}</main></body></html>`
}

async function problemsOf(page: Page) {
  const options = { rules: PART_OF_A_PAGE, resultTypes: ['violations' as const] }
  // Legacy mode opens no page of its own for the result, which only frames of other sites need.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
}
