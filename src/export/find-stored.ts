import type { CollectionSlug, Payload, Where } from 'payload'

/** A document as the database has it: relations are ids, and no hook or rule has looked at it. */
export type StoredDoc = Record<string, unknown> & { id: string }

interface Query {
  collection: CollectionSlug
  where: Where
  limit: number
}

/** Documents in the order of their ids, straight from the database, also from the trash. */
export async function findStored(payload: Payload, query: Query): Promise<StoredDoc[]> {
  type Args = Parameters<Payload['db']['find']>[0]
  // Joins are looked up, not stored. The type knows no `false`, though every adapter does.
  const args = { ...query, sort: 'id', pagination: false, joins: false } as unknown as Args
  const { docs } = await payload.db.find<StoredDoc>(args)
  return docs
}
