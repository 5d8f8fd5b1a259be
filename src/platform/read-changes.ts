import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, Where } from 'payload'

/** So many at once do not hold up the requests of readers. */
const AT_ONCE = 500

export interface Change {
  id: string
  updatedAt: string
}

/**
 * When all documents last changed, of any status. Straight from the database adapter: Payload's own find runs the hooks and access
 * rules of each field of each document.
 */
export function readAllChanges(payload: Payload, collection: CollectionSlug): Promise<Change[]> {
  return readById(payload, collection, {})
}

/** The same of some of them; `where` says since when they changed. Mostly these are few, and asked for each second. */
export async function readChanges(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Change[]> {
  // In the order of the index by date: in that of the ids, SQLite goes through all documents for them.
  const first = await readSome(payload, collection, where, 'updatedAt')
  return first.length < AT_ONCE ? first : readById(payload, collection, where)
}

/** From the last id on and not by page: for each page, the database would count them all and go through those before it. */
async function readById(payload: Payload, collection: CollectionSlug, where: Where): Promise<Change[]> {
  const changes: Change[] = []
  for (;;) {
    const last = changes.at(-1)
    const rest = last ? { and: [where, { id: { greater_than: last.id } }] } : where
    const some = await readSome(payload, collection, rest, 'id')
    changes.push(...some)
    await setImmediate()
    if (some.length < AT_ONCE) return changes
  }
}

async function readSome(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  sort: 'id' | 'updatedAt',
): Promise<Change[]> {
  const { docs } = await payload.db.find<Change>({
    collection,
    where,
    select: { updatedAt: true },
    sort,
    limit: AT_ONCE,
    pagination: false,
  })
  return docs.map(({ id, updatedAt }) => ({ id, updatedAt }))
}
