import type { Payload, PayloadRequest } from 'payload'
import { inOneWrite } from '../one-commit'
import { nextNumber } from '../stored-counters'

/**
 * The door to the outbox of what has to fall on every instance. Nobody may read or write it by the API, it has no hooks, and no
 * page shows it: only the access rules are skipped, and the database numbers the rows by itself.
 */

/** So many are read at once. */
const AT_ONCE = 500

export interface Expiry {
  id: string
  tags: string[]
  /** 0 as long as not everybody can see the change. */
  number: number
}

/** Writes it down, with a request in the transaction of its change: both are stored, or neither. It has no number yet. */
export async function noteExpiry(payload: Payload, tags: string[], req?: PayloadRequest): Promise<string> {
  const data = { tags, number: 0 }
  const { id } = await payload.db.create({ collection: 'expiries', data, ...(req && { req }) })
  return String(id)
}

/**
 * Gives it the next number, unless it has one.
 * @returns false where it has, or where its change was undone
 */
export async function numberExpiry(payload: Payload, id: string): Promise<boolean> {
  return inOneWrite(payload, async () => {
    const number = await nextNumber(payload, 'expiries')
    const numbered: unknown = await payload.db.updateOne({
      collection: 'expiries',
      where: { and: [{ id: { equals: id } }, { number: { equals: 0 } }] },
      options: { atomic: true },
      data: { number },
    })
    return numbered !== null
  })
}

export async function findExpiry(payload: Payload, id: string): Promise<Expiry | null> {
  return payload.db.findOne<Expiry>({ collection: 'expiries', where: { id: { equals: id } } })
}

/** Those without a number, and those with a higher one than given, in their order: as many as are read at once. */
export async function readExpiries(payload: Payload, after: number): Promise<Expiry[]> {
  const { docs } = await payload.db.find<Expiry>({
    collection: 'expiries',
    where: { or: [{ number: { equals: 0 } }, { number: { greater_than: after } }] },
    select: { tags: true, number: true },
    sort: 'number',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

export async function deleteExpiriesBefore(payload: Payload, date: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'expiries', where: { createdAt: { less_than: date } } })
}
