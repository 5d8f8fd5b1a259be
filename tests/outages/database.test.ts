import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scraped, sumOf } from '../support/measures'
import { startMongo } from '../support/mongodb'
import { freePort, startSite, type TestSite, until } from '../support/site'

const mongo = await startMongo()

/** Nobody waits longer than this for an answer. */
const LONGEST_WAIT_MS = 10_000

/** What a request is called: nobody else's text. */
const NAME = /^[\da-f]{16}$/

describe.skipIf(!mongo)('a site that cannot ask its database', () => {
  let site: TestSite
  let metricsPort: number
  beforeAll(async () => {
    metricsPort = await freePort()
    site = await startSite({
      ...mongo?.env,
      PAYLOAD_SECRET: 'a-secret-for-the-tests-only',
      METRICS_PORT: String(metricsPort),
    })
    await fetch(`${site.url}/symptomen/spierkrampen`)
  })
  afterAll(async () => {
    await site.stop()
    await mongo?.stop()
  })

  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${site.url}/symptomen/spierkrampen/reacties`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ consent: 'ja', ...fields }),
    })
  const unconfirmed = async () => sumOf(await scraped(metricsPort), 'simpto_unconfirmed_seconds')

  describe.skipIf(!mongo?.halt)('while that hangs', () => {
    const halt = (halts: boolean) => mongo?.halt?.(halts)
    beforeAll(() => halt(true))
    afterAll(() => halt(false))

    const timed = async (path: string, init?: RequestInit) => {
      const began = performance.now()
      const answer = await fetch(site.url + path, init)
      return { status: answer.status, text: await answer.text(), took: performance.now() - began }
    }

    it('answers whatever is asked with 503 within ten seconds, and sends kept pages as ever', async () => {
      const comment = { name: 'Jan', email: 'jan@voorbeeld.example', body: 'Mijn verhaal', consent: 'ja' }
      const asked = [
        ...Array.from({ length: 20 }, (_, index) => timed(`/symptomen/een-ander-${index}`)),
        timed('/oorzaken'),
        timed('/api/symptoms'),
        timed('/api/users/login', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"email":"admin@example.org","password":"x"}',
        }),
        timed('/symptomen/spierkrampen/reacties', { method: 'POST', body: new URLSearchParams(comment) }),
      ]
      // The frame of the admin is sent before the database is asked: that can only break off.
      const admin = timed('/admin/login').catch(() => {})
      const began = performance.now()
      const kept = await timed('/symptomen/spierkrampen')
      expect([kept.status, kept.text]).toEqual([200, expect.stringContaining('hypokaliëmie')])
      for (const { status, took, text } of await Promise.all(asked)) {
        expect(took).toBeLessThan(LONGEST_WAIT_MS)
        expect([status, text]).toEqual([503, expect.not.stringMatching(/^$/)])
      }
      await admin
      expect(performance.now() - began).toBeLessThan(LONGEST_WAIT_MS)
      expect((await timed('/health/ready')).text).toContain('database')
    })

    it('gives a reader who comments the text back', async () => {
      const answer = await post({ name: 'Jan', email: 'a@b.example', body: 'Mijn verhaal' })
      expect([answer.status, await answer.text()]).toEqual([
        503,
        expect.stringContaining('Mijn verhaal</textarea>'),
      ])
    })

    it('works again as soon as it goes on', async () => {
      halt(false)
      await until(async () => (await timed('/oorzaken')).status === 200)
      await until(async () => (await timed('/health/ready')).status === 200)
    })
  })

  describe('because that is gone', () => {
    beforeAll(async () => {
      await until(async () => (await unconfirmed()) === 0)
      await mongo?.stop()
    })

    it('sends the pages that are kept', async () => {
      const answer = await fetch(`${site.url}/symptomen/spierkrampen`)
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('hypokaliëmie')])
    })

    it('says on other pages in words that something is wrong, and keeps none of those', async () => {
      const answer = await fetch(`${site.url}/symptomen/een-ander`)
      expect([answer.status, await answer.text()]).toEqual([
        503,
        expect.stringContaining('<h1>Er ging iets mis</h1>'),
      ])
      const { headers } = await fetch(`${site.url}/symptomen/een-ander`)
      expect(headers.get('x-nextjs-cache')).not.toBe('HIT')
      expect([headers.get('cache-control'), headers.get('retry-after')]).toEqual(['no-store', '5'])
    })

    it('gives readers and programs that comment the text back', async () => {
      const comment = { name: 'Jan', email: 'jan@geheim.example', body: 'Mijn lange verhaal' }
      const page = await post(comment)
      expect([page.status, await page.text()]).toEqual([
        503,
        expect.stringContaining('Mijn lange verhaal</textarea>'),
      ])
      const program = await post(comment, { accept: 'application/json' })
      expect([program.status, (await program.json()).errors[0].field]).toEqual([503, 'form'])
      expect(site.log()).not.toContain('geheim.example')
    })

    it('lives, and is not ready', async () => {
      expect((await fetch(`${site.url}/health/live`)).status).toBe(200)
      const ready = await fetch(`${site.url}/health/ready`)
      expect([ready.status, (await ready.json()).notReady]).toEqual([503, ['database']])
    })

    it('tells operators for how long', async () => {
      await until(async () => (await unconfirmed()) > 1)
      await until(async () => !/^simpto_mails\{/m.test(await scraped(metricsPort)))
    })

    it('writes each failure in the log by the name that the reader can give', async () => {
      const answer = await fetch(`${site.url}/symptomen/een-ander`)
      const name = answer.headers.get('x-request-id') ?? ''
      expect([answer.status, name]).toEqual([503, expect.stringMatching(NAME)])
      expect(await answer.text()).toContain(`<code>${name}</code>`)
      await until(() => site.log().includes(`"request":"${name}"`))
    })
  })
})
