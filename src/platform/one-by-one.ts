import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

/*
 * Payload changes many documents side by side, in one transaction: databases do not support that, and where one of them
 * meets somebody else, all are lost. Here each waits for the one before it.
 */

/** Deletes what is found, in the transaction of the request where there is one. */
export async function deleteEach(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<void> {
  for (const id of await idsOf(req, collection, where))
    await req.payload.delete({ collection, id, depth: 0, req })
}

/** Changes what is found in the same way, in the transaction of the request where there is one. */
export async function updateEach<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  where: Where,
  data: Partial<DataFromCollectionSlug<Slug>>,
): Promise<void> {
  for (const id of await idsOf(req, collection, where))
    await req.payload.update<CollectionSlug, object>({ collection, id, data, depth: 0, req })
}

async function idsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<(string | number)[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
