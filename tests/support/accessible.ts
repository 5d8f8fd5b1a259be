import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/**
 * Fails with what axe finds against WCAG 2.2 AA and its best practices, and with a page wider than the window.
 *
 * @param within what of the page is ours, where the rest is Payload's
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(width, 'the page scrolls sideways').toBeLessThanOrEqual(0)
  // Axe needs script in the page; what it would read is the same without.
  if (test.info().project.use.javaScriptEnabled === false) return
  // Legacy mode opens no page of its own for the result, which only frames of other sites need.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))
  expect(found).toEqual([])
}
