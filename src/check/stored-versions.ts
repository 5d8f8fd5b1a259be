import type { CollectionSlug, Payload } from 'payload'

/**
 * The door to versions of documents that are not there. Payload's API reads and deletes versions through their document;
 * no page shows these, and no hook is about them.
 */

type Args = Parameters<Payload['db']['findVersions']>[0]

/** Of every version, what it is a version of. */
export async function findVersions(
  payload: Payload,
  collection: CollectionSlug,
): Promise<{ id: string; parent: unknown }[]> {
  const args = { collection, select: { parent: true }, limit: 0, pagination: false, joins: false }
  const { docs } = await payload.db.findVersions(args as unknown as Args)
  return docs as unknown as { id: string; parent: unknown }[]
}

export async function findVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<unknown> {
  const args = { collection, where: { id: { equals: id } }, limit: 1, pagination: false, joins: false }
  const { docs } = await payload.db.findVersions(args as unknown as Args)
  return docs[0]
}

export async function deleteVersion(payload: Payload, collection: CollectionSlug, id: string): Promise<void> {
  await payload.db.deleteVersions({ collection, where: { id: { equals: id } } })
}
