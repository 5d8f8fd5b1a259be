import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { login, unique } from '../support/client'
import { payloadHere } from '../support/payload-here'

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('what search reads of the causes that articles list', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await payloadHere()
  })
  afterAll(() => payload?.destroy())

  it('is each one in the order of the list, and nothing of an article without any', async () => {
    const { readListedCauses } = await import('@/search/read-listed-causes')
    const admin = await login()
    const causes: string[] = []
    for (let number = 0; number < 12; number += 1)
      causes.push((await admin.ok('POST', '/api/causes', { name: unique('Genoemd'), kind: 'condition' })).id)
    const listed = causes.toReversed().map((cause, at) => ({ cause, casesPerYear: at + 1 }))
    const one = await admin.ok('POST', '/api/symptoms', { title: unique('Somt op'), causes: listed })
    const other = await admin.ok('POST', '/api/symptoms', {
      title: unique('Somt ook op'),
      causes: listed.slice(3, 4),
    })
    const none = await admin.ok('POST', '/api/symptoms', { title: unique('Somt niets op') })
    const read = await readListedCauses(payload, [one.id, other.id, none.id])
    expect(read.get(one.id)).toEqual(causes.toReversed())
    expect(read.get(other.id)).toEqual([causes[8]])
    expect(read.get(none.id) ?? []).toEqual([])
  })
})
