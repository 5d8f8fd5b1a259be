import type { PayloadRequest, Where } from 'payload'
import { expire } from '@/platform/cache'
import { symptomTag } from '@/platform/tags'

/** Drops the pages of every published article that meets a condition. */
export async function expireSymptomsWhere(where: Where, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: { and: [where, { _status: { equals: 'published' } }] },
    select: { slug: true },
    depth: 0,
    pagination: false,
    req,
  })
  await expire(
    docs.flatMap(({ slug }) => (slug ? [symptomTag(slug)] : [])),
    req,
  )
}
