import { afterAll, beforeAll, expect, it } from 'vitest'
import { textOf } from '../support/client'
import { startSite, type TestSite } from '../support/site'

let site: TestSite

beforeAll(async () => {
  site = await startSite({ SITE_LANGUAGE: 'en' })
})
afterAll(() => site.stop())

it('speaks English where the operator chose it: texts, numbers and dates', async () => {
  const html = await (await fetch(`${site.url}/symptomen/spierkrampen`)).text()
  const text = textOf(html)
  expect(html).toContain('<html lang="en"')
  expect(html).toContain('>1,000</text>')
  expect(text).toContain('Less common causes of spierkrampen: 100 to 1,000 people a year')
  expect(text).toContain('Last updated: 25 November 2017')
  for (const dutch of ['Op deze pagina', 'Naar de inhoud', 'Over dit artikel', 'Soort oorzaak']) {
    expect(text).not.toContain(dutch)
  }
})
