import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { deleteRedirects, type ManyRedirects, storeRedirects } from '../support/many-redirects'
import { payloadHere } from '../support/payload-here'

/** More than are read at once by date: in the order of their ids, newer before older. */
const MANY = 501
const OLD = '2024-01-01T00:00:00.000Z'

interface Redirect {
  id: string
  updatedAt: string
}

/* Payload in this process, on the database of the running site. */
describe.skipIf(!inject('site'))('who follows a collection', () => {
  /** To come, and later for each test: also at a second try, what is dated changes. */
  let year = 2123
  const at = (time: string) => `${year}-01-01T${time}.000Z`
  let payload: Payload
  let redirects: ManyRedirects
  beforeAll(async () => {
    payload = await payloadHere()
    redirects = await storeRedirects(payload, MANY, () => OLD)
  })
  beforeEach(() => {
    year += 1
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

  /** Of dates to come only so much is believed as the clock says: where they are asked, it is set beyond them. */
  function setClock(): void {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date(`${year}-02-01`) })
  }

  it('knows what changed after the database went away in the middle of a look', async () => {
    setClock()
    const { dates, database, bringUpToDate } = await followed()
    const [first = '', ...others] = [...redirects.stored.keys()].sort()
    const last = others.at(-1) ?? ''
    const before = dates.get(last)
    await date(first, at('01:00:00'))
    for (const id of others) await date(id, at('00:00:00'))
    database.failsIn = 1
    await expect(bringUpToDate()).rejects.toThrow('went away')
    expect([dates.get(first), dates.get(last)]).toEqual([at('01:00:00'), before])
    database.failsIn = Number.POSITIVE_INFINITY
    await bringUpToDate()
    expect(others.filter((id) => dates.get(id) !== at('00:00:00'))).toEqual([])
  })

  it('knows what changes after a quiet minute, and what was stored a moment late right after that', async () => {
    setClock()
    const { dates, bringUpToDate } = await followed()
    const [first = '', second = ''] = [...redirects.stored.keys()].sort()
    vi.advanceTimersByTime(60_000)
    await date(first, at('02:00:10'))
    await bringUpToDate()
    expect(dates.get(first)).toBe(at('02:00:10'))
    await date(second, at('02:00:00'))
    await bringUpToDate()
    expect(dates.get(second)).toBe(at('02:00:00'))
  })

  it('knows what changes after the clock was set back', async () => {
    const [first = '', second = ''] = [...redirects.stored.keys()].sort()
    await date(first, at('01:00:00'))
    const { dates, bringUpToDate } = await followed()
    const now = new Date().toISOString()
    await date(second, now)
    await bringUpToDate()
    expect([dates.get(first), dates.get(second)]).toEqual([at('01:00:00'), now])
  })
})
