import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMongo, type TestMongo } from '../support/mongodb'
import { startSite, type TestSite, until } from '../support/site'

const mongo = await startMongo()

/** Nobody waits longer than this for an answer. */
const LONGEST_WAIT_MS = 10_000

describe.skipIf(!mongo?.halt)('while the database hangs', () => {
  let site: TestSite
  const halt = (halts: boolean) => mongo?.halt?.(halts)
  beforeAll(async () => {
    const { env } = mongo as TestMongo
    site = await startSite({ ...env, PAYLOAD_SECRET: 'a-secret-for-the-tests-only' })
    await fetch(`${site.url}/symptomen/spierkrampen`)
    halt(true)
  })
  afterAll(async () => {
    halt(false)
    await site.stop()
    await mongo?.stop()
  })

  const timed = async (path: string, init?: RequestInit) => {
    const began = performance.now()
    const answer = await fetch(site.url + path, init)
    return { status: answer.status, text: await answer.text(), took: performance.now() - began }
  }

  it('whatever is asked is answered with 503 within ten seconds, and kept pages as ever', async () => {
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

  it('a reader who comments gets the text back', async () => {
    const body = new URLSearchParams({
      name: 'Jan',
      email: 'a@b.example',
      body: 'Mijn verhaal',
      consent: 'ja',
    })
    const { status, text } = await timed('/symptomen/spierkrampen/reacties', { method: 'POST', body })
    expect([status, text]).toEqual([503, expect.stringContaining('Mijn verhaal</textarea>')])
  })

  it('and everything works again as soon as it goes on', async () => {
    halt(false)
    await until(async () => (await timed('/oorzaken')).status === 200)
    await until(async () => (await timed('/health/ready')).status === 200)
  })
})
