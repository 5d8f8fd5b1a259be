import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, Where } from 'payload'

/** So many at once do not hold up the requests of readers. */
const AT_ONCE = 500

export interface Change {
  id: string
  updatedAt: string
}

/**
 * When documents last changed, of any status; `where` says which. Straight from the database adapter: Payload's own find
 * runs the hooks and access rules of each field of each document.
 */
export async function readChanges(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Change[]> {
  const changes: Change[] = []
  for (let page = 1; ; page += 1) {
    const docs = await readChangesPage(payload, collection, where, page)
    changes.push(...docs.map(({ id, updatedAt }) => ({ id, updatedAt })))
    await setImmediate()
    if (docs.length < AT_ONCE) return changes
  }
}

async function readChangesPage(payload: Payload, collection: CollectionSlug, where: Where, page: number) {
  const { docs } = await payload.db.find<Change>({
    collection,
    where,
    select: { updatedAt: true },
    sort: 'id',
    limit: AT_ONCE,
    page,
    // Counts them all, which one page needs not: most looks find nothing, and some are made every second.
    pagination: page > 1,
  })
  return docs
}
