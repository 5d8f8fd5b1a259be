import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { unique } from '../support/client'
import { payloadHere } from '../support/payload-here'

const MANY = 1_001

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('of more documents than are read at once', () => {
  let payload: Payload
  const starts: string[] = []
  beforeAll(async () => {
    payload = await payloadHere()
  })
  afterAll(async () => {
    for (const start of starts)
      await payload?.db.deleteMany({ collection: 'redirects', where: { from: { contains: start } } })
    await payload?.destroy()
  })

  /** Their ids, by when they changed. */
  async function made(dateOf: (number: number) => string) {
    const start = `/${unique('gelezen').toLowerCase()}-`
    starts.push(start)
    const stored = new Map<string, string>()
    for (let number = 1; number <= MANY; number += 1) {
      const updatedAt = dateOf(number)
      const data = { from: `${start}${number}`, to: { type: 'custom', url: '/' }, updatedAt }
      const { id } = await payload.db.create({ collection: 'redirects', data })
      stored.set(String(id), new Date(updatedAt).toISOString())
    }
    return { stored, where: { from: { contains: start } } }
  }

  it.each([
    ['each with a date of its own', (number: number) => new Date(1e12 + number).toISOString()],
    ['all with one date', () => '2024-01-01T00:00:00.000Z'],
    ['all with one date as another program writes it', () => '2024-01-01T00:00:00Z'],
  ])('%s, each is told once, with when it changed', async (_, dateOf) => {
    const { readAllChanges, readChanges } = await import('@/platform/read-changes')
    const { stored, where } = await made(dateOf)
    const since = { and: [where, { updatedAt: { greater_than_equal: '2001-01-01T00:00:00.000Z' } }] }
    const all = await readAllChanges(payload, 'redirects')
    for (const changes of [await readChanges(payload, 'redirects', since), all]) {
      const ours = changes.filter(({ id }) => stored.has(id))
      expect(ours.length).toBe(MANY)
      expect(new Map(ours.map(({ id, updatedAt }) => [id, updatedAt]))).toEqual(stored)
    }
  })
})
