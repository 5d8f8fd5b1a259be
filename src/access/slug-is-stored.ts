import type { Payload } from 'payload'

/** Whether something in the collection has this address, also in the trash: the database keeps addresses unique. */
export async function slugIsStored(
  payload: Payload,
  collection: 'causes' | 'authors' | 'symptoms' | 'pages',
  slug: string,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { slug: { equals: slug } }, trash: true })
  return totalDocs > 0
}
