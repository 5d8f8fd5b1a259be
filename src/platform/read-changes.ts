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
  for (;;) {
    const docs = await readChangesAfter(payload, collection, where, changes.at(-1)?.id)
    changes.push(...docs.map(({ id, updatedAt }) => ({ id, updatedAt })))
    await setImmediate()
    if (docs.length < AT_ONCE) return changes
  }
}

/** From the id on and not by page: for each page, the database would count them all and go through those before it. */
async function readChangesAfter(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  id: string | undefined,
): Promise<Change[]> {
  const { docs } = await payload.db.find<Change>({
    collection,
    where: id === undefined ? where : { and: [where, { id: { greater_than: id } }] },
    select: { updatedAt: true },
    sort: 'id',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}
