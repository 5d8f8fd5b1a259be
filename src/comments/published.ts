import type { Payload } from 'payload'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { commentsTag } from '@/platform/tags'
import { type PublishedComment, toThreads } from './thread'

/** The published comments of an article as threads, oldest first, for pages. */
export const getThreads = cached(
  'comments',
  async (symptom: string) => toThreads(await listPublished(await payloadClient(), symptom)),
  (symptom) => [commentsTag(symptom)],
)

/** The published comments of an article, oldest first; selects only what is public. */
async function listPublished(payload: Payload, symptom: string): Promise<PublishedComment[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { symptom: { equals: symptom }, status: { equals: 'published' } },
    select: { name: true, body: true, createdAt: true, staffReply: true, parent: true },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, name, body, createdAt, staffReply, parent }) => ({
    id,
    name,
    body,
    createdAt,
    staffReply: staffReply ?? false,
    parent: typeof parent === 'string' ? parent : null,
  }))
}
