import type { Payload } from 'payload'

/** What numbers are given out for. */
type Counted = 'comments' | 'expiries'

interface Counter {
  id: string
  value: number
}

/**
 * Gives out the next numbers, from 1, each of them once: the database counts by itself, also for several processes at once. A number is
 * lost where what it was for is not stored. Never in the transaction of a request: two of them would wait for each other, or conflict.
 *
 * @param many how many
 * @returns the last of them
 */
export async function nextNumber(payload: Payload, name: Counted, many = 1): Promise<number> {
  const counted = await countOn(payload, name, many)
  if (counted) return counted.value
  try {
    await payload.db.create({ collection: 'counters', data: { name, value: many } })
    return many
  } catch (error) {
    // Another process began to count at the same moment.
    const now = await countOn(payload, name, many)
    if (!now) throw error
    return now.value
  }
}

/** The last number that was given out; 0 before the first. */
export async function lastNumber(payload: Payload, name: Counted): Promise<number> {
  const counter = await payload.db.findOne<Counter>({ collection: 'counters', where: whereNamed(name) })
  return counter?.value ?? 0
}

async function countOn(payload: Payload, name: Counted, many: number): Promise<Counter | null> {
  const counter: unknown = await payload.db.updateOne({
    collection: 'counters',
    where: whereNamed(name),
    options: { atomic: true },
    data: { value: { $inc: many } },
  })
  return counter as Counter | null
}

const whereNamed = (name: Counted) => ({ name: { equals: name } })
