import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { deleteRedirects, type ManyRedirects, storeRedirects } from '../support/many-redirects'
import { payloadHere } from '../support/payload-here'

/** More than are read at once by date: in the order of their ids, newer before older. */
const MANY = 501
const OLD = '2024-01-01T00:00:00.000Z'
const NEW = '2124-01-01T00:00:00.000Z'
const NEWER = '2124-01-01T01:00:00.000Z'
/** Of dates to come only so much is believed as the clock says: where they are asked, it is set beyond them. */
const AFTERWARDS = '2124-02-01T00:00:00.000Z'

interface Redirect {
  id: string
  updatedAt: string
}

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('who follows a collection', () => {
  let payload: Payload
  let redirects: ManyRedirects
  beforeAll(async () => {
    payload = await payloadHere()
    redirects = await storeRedirects(payload, MANY, () => OLD)
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  afterAll(async () => {
    await deleteRedirects(payload, redirects)
    await payload?.destroy()
  })

  /** The dates as they are known, by id; `read` fails as often as is said of it. */
  async function followed() {
    const { follow } = await import('@/platform/follow-collection')
    const dates = new Map<string, string>()
    const database = { failsIn: Number.POSITIVE_INFINITY }
    const bringUpToDate = follow<Redirect>({
      collection: 'redirects',
      atOnce: 100,
      read: async (_, ids) => {
        database.failsIn -= 1
        if (database.failsIn < 0) throw new Error('the database went away')
        const { docs } = await payload.db.find<Redirect>({
          collection: 'redirects',
          where: { id: { in: ids } },
          pagination: false,
          limit: 0,
        })
        return docs
      },
      put: ({ id, updatedAt }) => dates.set(id, updatedAt),
      remove: (id) => dates.delete(id),
    })
    await bringUpToDate(payload)
    return { dates, database, bringUpToDate: () => bringUpToDate(payload) }
  }

  async function date(id: string, updatedAt: string): Promise<void> {
    await payload.db.updateOne({ collection: 'redirects', id, data: { updatedAt }, returning: false })
  }

  function setClock(to: string): void {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date(to) })
  }

  it('knows what changed after the database went away in the middle of a look', async () => {
    setClock(AFTERWARDS)
    const { dates, database, bringUpToDate } = await followed()
    const [first = '', ...others] = [...redirects.stored.keys()].sort()
    await date(first, NEWER)
    for (const id of others) await date(id, NEW)
    database.failsIn = 1
    await expect(bringUpToDate()).rejects.toThrow('went away')
    expect([dates.get(first), dates.get(others.at(-1) ?? '')]).toEqual([NEWER, OLD])
    database.failsIn = Number.POSITIVE_INFINITY
    await bringUpToDate()
    expect(others.filter((id) => dates.get(id) !== NEW)).toEqual([])
  })

  it('knows what changes after a quiet minute, and what was stored a moment late right after that', async () => {
    setClock(AFTERWARDS)
    const { dates, bringUpToDate } = await followed()
    const [first = '', second = ''] = [...redirects.stored.keys()].sort()
    vi.advanceTimersByTime(60_000)
    await date(first, '2124-01-01T02:00:10.000Z')
    await bringUpToDate()
    expect(dates.get(first)).toBe('2124-01-01T02:00:10.000Z')
    await date(second, '2124-01-01T02:00:00.000Z')
    await bringUpToDate()
    expect(dates.get(second)).toBe('2124-01-01T02:00:00.000Z')
  })

  it('knows what changes after the clock was set back', async () => {
    const [first = '', second = ''] = [...redirects.stored.keys()].sort()
    await date(first, NEWER)
    const { dates, bringUpToDate } = await followed()
    const now = new Date().toISOString()
    await date(second, now)
    await bringUpToDate()
    expect([dates.get(first), dates.get(second)]).toEqual([NEWER, now])
  })
})
