import type { Payload, PayloadRequest, Where } from 'payload'

/**
 * The door to what is counted of readers: questions that found nothing, how often an article was read, and with which words it
 * was found. Strangers may not write by the API, the collections have no hooks, and no kept page shows them: only the access
 * rules are skipped, and the database counts by itself, which an update by the API cannot.
 */

export type CountedCollection = 'search-misses' | 'article-reads' | 'article-finds'

export interface Counted {
  /** What is counted, and is in one row only. */
  row: Record<string, string>
  times: number
  /** The day, where the row remembers when it was last counted. */
  lastSeen?: string
  /** So many rows are kept; then a new one takes the place of the one that was counted longest ago. */
  most?: number
}

/** Adds to what is counted already, or begins to count. Another process may begin at the same moment. */
export async function addToCount(
  payload: Payload,
  collection: CountedCollection,
  { row, times, lastSeen, most }: Counted,
): Promise<void> {
  const where: Where = { and: Object.entries(row).map(([name, value]) => ({ [name]: { equals: value } })) }
  const noted = lastSeen ? { lastSeen } : {}
  const add = () => payload.db.updateOne({ collection, where, data: { count: { $inc: times }, ...noted } })
  if (await add()) return
  if (most) await makeRoom(payload, collection, most)
  try {
    await payload.db.create({ collection, data: { ...row, ...noted, count: times } })
  } catch (error) {
    if (!(await add())) throw error
  }
}

/** Nothing hangs on what is counted. */
export async function deleteCounts(
  payload: Payload,
  collection: CountedCollection,
  where: Where,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.deleteMany({ collection, where, ...(req && { req }) })
}

async function makeRoom(payload: Payload, collection: CountedCollection, most: number): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection })
  if (totalDocs < most) return
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    sort: ['lastSeen', 'count'],
    limit: 1,
    pagination: false,
  })
  if (docs[0]) await deleteCounts(payload, collection, { id: { equals: docs[0].id } })
}
