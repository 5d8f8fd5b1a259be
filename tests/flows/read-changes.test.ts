import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { deleteRedirects, type ManyRedirects, storeRedirects } from '../support/many-redirects'
import { payloadHere } from '../support/payload-here'

const MANY = 1_001

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('of more documents than are read at once', () => {
  let payload: Payload
  const made: ManyRedirects[] = []
  beforeAll(async () => {
    payload = await payloadHere()
  })
  afterAll(async () => {
    for (const redirects of made) await deleteRedirects(payload, redirects)
    await payload?.destroy()
  })

  it.each([
    ['each with a date of its own', (number: number) => new Date(1e12 + number).toISOString()],
    ['all with one date', () => '2024-01-01T00:00:00.000Z'],
    ['all with one date as another program writes it', () => '2024-01-01T00:00:00Z'],
  ])('%s, each is told once, with when it changed', async (_, dateOf) => {
    const { readAllChanges, readChanges } = await import('@/platform/read-changes')
    const redirects = await storeRedirects(payload, MANY, dateOf)
    made.push(redirects)
    const { stored, start } = redirects
    const since: Where = {
      and: [{ from: { contains: start } }, { updatedAt: { greater_than_equal: '2001-01-01T00:00:00.000Z' } }],
    }
    const all = await readAllChanges(payload, 'redirects')
    for (const changes of [await readChanges(payload, 'redirects', since), all]) {
      const ours = changes.filter(({ id }) => stored.has(id))
      expect(ours.length).toBe(MANY)
      expect(new Map(ours.map(({ id, updatedAt }) => [id, updatedAt]))).toEqual(stored)
    }
  })
})
