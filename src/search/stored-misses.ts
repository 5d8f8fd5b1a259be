import type { Payload } from 'payload'

/**
 * The door to counted questions. Strangers may not write by the API, the collection has no hooks, and no kept page shows
 * it: only the access rules are skipped, and the database counts by itself, which an update by the API cannot.
 */

/** Adds one to a term that is counted already. @returns false where it is not */
export async function countStored(payload: Payload, term: string, day: string): Promise<boolean> {
  const counted = await payload.db.updateOne({
    collection: 'search-misses',
    where: { term: { equals: term } },
    data: { count: { $inc: 1 }, lastSeen: day },
  })
  return Boolean(counted)
}

/** @throws ValidationError when another reader missed it at the same moment */
export async function storeMiss(payload: Payload, term: string, day: string): Promise<void> {
  await payload.db.create({ collection: 'search-misses', data: { term, count: 1, lastSeen: day } })
}

/** Nothing hangs on it. */
export async function deleteMiss(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteOne({ collection: 'search-misses', where: { id: { equals: id } } })
}
