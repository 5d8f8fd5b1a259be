import type { CollectionSlug, PayloadRequest } from 'payload'

interface Options {
  /** Also of what is in the trash. */
  trash?: boolean
}

/** What documents of a collection are called, as stored last, by their ids: of those that the asker may open. */
export async function findTitles(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
  { trash = false }: Options = {},
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    // An article is large, and only its title is wanted.
    select: { [useAsTitle]: true },
    depth: 0,
    draft: true,
    pagination: false,
    trash,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map((doc) => [String(doc.id), String(Reflect.get(doc, useAsTitle) || 'Zonder titel')]))
}
