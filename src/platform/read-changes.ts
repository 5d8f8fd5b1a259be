import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, Where } from 'payload'

/** So many at once do not hold up the requests of readers. */
const AT_ONCE = 500

export interface Change {
  id: string
  updatedAt: string
}

/**
 * When documents last changed, of any status, those that changed first before the others; `where` says which. One that changes meanwhile
 * may be told twice. Straight from the database adapter: Payload's own find runs the hooks and access rules of each field of each document.
 */
export async function readChanges(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Change[]> {
  const changes: Change[] = []
  for (;;) {
    const docs = await readChangesAfter(payload, collection, where, changes.at(-1))
    changes.push(...docs.map(({ id, updatedAt }) => ({ id, updatedAt })))
    await setImmediate()
    if (docs.length < AT_ONCE) return changes
  }
}

/**
 * In the order of the index by date, and from where the last ones ended: most looks ask for what changed since a moment, some each second.
 * In another order the database goes through all documents for them, and by page it counts them all.
 */
async function readChangesAfter(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  last: Change | undefined,
): Promise<Change[]> {
  const { docs } = await payload.db.find<Change>({
    collection,
    where: last === undefined ? where : { and: [where, isAfter(last)] },
    select: { updatedAt: true },
    sort: ['updatedAt', 'id'],
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

function isAfter({ updatedAt, id }: Change): Where {
  const from = { updatedAt: { greater_than_equal: updatedAt } }
  return { and: [from, { or: [{ updatedAt: { greater_than: updatedAt } }, { id: { greater_than: id } }] }] }
}
