import type { Payload } from 'payload'

/** Whether a cause or author has this address, also one in the trash: the database keeps addresses unique. */
export async function slugIsStored(
  payload: Payload,
  collection: 'causes' | 'authors',
  slug: string,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { slug: { equals: slug } }, trash: true })
  return totalDocs > 0
}
