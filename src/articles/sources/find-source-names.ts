import type { PayloadRequest } from 'payload'

/** The titles of sources by their ids, also of those in the trash, for the user who asks. */
export async function findSourceNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: wanted } },
    select: { title: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}
