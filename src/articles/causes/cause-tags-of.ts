import type { PayloadRequest } from 'payload'
import { causeTag } from '@/platform/tags'

/** The tags of the pages of causes, by their ids. */
export async function causeTagsOf(ids: readonly string[], req: PayloadRequest): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'causes',
    where: { id: { in: [...ids] } },
    select: { slug: true },
    depth: 0,
    joins: false,
    pagination: false,
    req,
  })
  return docs.map(({ slug }) => causeTag(slug))
}
