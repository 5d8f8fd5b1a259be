import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { unique } from '../support/client'
import { payloadHere } from '../support/payload-here'

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('of more documents than are read at once', () => {
  const start = `/${unique('gelezen').toLowerCase()}-`
  const ours = { from: { contains: start } }
  let payload: Payload
  beforeAll(async () => {
    payload = await payloadHere()
  })
  afterAll(async () => {
    await payload?.db.deleteMany({ collection: 'redirects', where: ours })
    await payload?.destroy()
  })

  it('each is told once, with when it changed', async () => {
    const { readChanges } = await import('@/platform/read-changes')
    const stored = new Map<string, string>()
    for (let number = 1; number <= 1_001; number += 1) {
      const data = { from: `${start}${number}`, to: { type: 'custom', url: '/' } }
      const { id, updatedAt } = await payload.db.create({ collection: 'redirects', data })
      stored.set(String(id), String(updatedAt))
    }
    const changes = await readChanges(payload, 'redirects', ours)
    expect(changes.length).toBe(stored.size)
    expect(new Map(changes.map(({ id, updatedAt }) => [id, updatedAt]))).toEqual(stored)
  })
})
