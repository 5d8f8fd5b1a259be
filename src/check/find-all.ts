import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

/** A document as it is stored: relations are ids, and no hook or rule has looked at it. */
export type Stored = Record<string, unknown> & { id: string }

interface Query {
  collection: CollectionSlug
  where?: Where
  select: SelectType
}

/** Every document, also in the trash, with the fields that are asked for. */
export async function findAll(payload: Payload, query: Query): Promise<Stored[]> {
  type Args = Parameters<Payload['db']['find']>[0]
  // Joins are looked up, not stored. The type knows no `false`, though every adapter does.
  const args = { ...query, limit: 0, pagination: false, joins: false } as unknown as Args
  const { docs } = await payload.db.find<Stored>(args)
  return docs
}

export async function findIds(payload: Payload, collection: CollectionSlug): Promise<Set<string>> {
  const docs = await findAll(payload, { collection, select: { id: true } })
  return new Set(docs.map(({ id }) => String(id)))
}

/** The id that a relation holds, however far it was followed; undefined where there is none. */
export function idIn(relation: unknown): string | undefined {
  if (relation === null || relation === undefined) return undefined
  return String(typeof relation === 'object' && 'id' in relation ? relation.id : relation)
}
