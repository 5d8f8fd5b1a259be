import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMongo, type TestMongo } from '../support/mongodb'
import { startSite, type TestSite } from '../support/site'

const mongo = await startMongo()

describe.skipIf(!mongo)('when the database goes away', () => {
  let site: TestSite
  beforeAll(async () => {
    const { env, stop } = mongo as TestMongo
    site = await startSite({ ...env, PAYLOAD_SECRET: 'a-secret-for-the-tests-only' })
    await fetch(`${site.url}/symptomen/spierkrampen`)
    await stop()
  })
  afterAll(() => site.stop())

  it('readers still get the pages that are kept', async () => {
    const answer = await fetch(`${site.url}/symptomen/spierkrampen`)
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('hypokaliëmie')])
  })

  it('other pages say in words that something is wrong, and are not kept', async () => {
    const answer = await fetch(`${site.url}/symptomen/een-ander`)
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('<h1>Er ging iets mis</h1>'),
    ])
    const { headers } = await fetch(`${site.url}/symptomen/een-ander`)
    expect(headers.get('x-nextjs-cache')).not.toBe('HIT')
    expect([headers.get('cache-control'), headers.get('retry-after')]).toEqual(['no-store', '5'])
  })

  it('a reader who comments gets the text back', async () => {
    const comment = { name: 'Jan', email: 'jan@geheim.example', body: 'Mijn lange verhaal', consent: 'ja' }
    const post = (headers: Record<string, string>) =>
      fetch(`${site.url}/symptomen/spierkrampen/reacties`, {
        method: 'POST',
        headers,
        body: new URLSearchParams(comment),
      })
    const page = await post({})
    expect([page.status, await page.text()]).toEqual([
      503,
      expect.stringContaining('Mijn lange verhaal</textarea>'),
    ])
    const program = await post({ accept: 'application/json' })
    expect([program.status, (await program.json()).errors[0].field]).toEqual([503, 'form'])
    expect(site.log()).not.toContain('geheim.example')
  })

  it('the site lives, and is not ready', async () => {
    expect((await fetch(`${site.url}/health/live`)).status).toBe(200)
    const ready = await fetch(`${site.url}/health/ready`)
    expect([ready.status, (await ready.json()).notReady]).toEqual([503, ['database']])
  })
})
