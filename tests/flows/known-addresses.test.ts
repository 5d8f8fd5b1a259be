import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { login, unique } from '../support/client'
import { payloadHere } from '../support/payload-here'

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('the addresses that the server knows', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await payloadHere()
  })
  afterAll(() => payload?.destroy())

  it('lead to the page of a document without another look, and only what is not among them is looked for', async () => {
    const { KnownAddresses } = await import('@/redirects/known-addresses')
    const { standingAt } = await import('@/redirects/standing-at')
    let looks = 0
    const known = new KnownAddresses(async () => {
      looks += 1
      return payload
    })
    const now = (path: string) => standingAt(path, performance.now(), known)
    expect([await now('/symptomen/spierkrampen'), looks]).toEqual(['here', 1])
    expect([await now('/symptomen/spierkrampen'), looks]).toEqual(['here', 1])
    expect([await now('/symptomen/nergens-te-vinden'), looks]).toEqual(['nowhere', 2])
    const admin = await login()
    const { slug } = await admin.ok('POST', '/api/symptoms', {
      title: unique('Net gekomen'),
      _status: 'published',
    })
    expect([await now(`/symptomen/${slug}`), looks]).toEqual(['here', 3])
  })
})
