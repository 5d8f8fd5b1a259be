import type { Payload, Where } from 'payload'
import type { Comment } from '@/payload-types'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_COMMENTS, ALL_SYMPTOMS, commentsTag } from '@/platform/tags'

/** What a feed reader shows at once. */
const MOST = 50

/** A comment with the article it is about; nothing that is not public. */
export interface LatestComment {
  id: string
  name: string
  body: string
  /** ISO 8601. */
  createdAt: string
  article: { slug: string; title: string }
}

/** The newest comments of one article, newest first. */
export const getLatestOf = cached(
  'latest-comments-of',
  async (symptom: string) => readLatest(await payloadClient(), { symptom: { equals: symptom } }),
  (symptom) => [commentsTag(symptom), ALL_SYMPTOMS],
)

/** The newest comments of the site, newest first. */
export const getLatest = cached(
  'latest-comments',
  async () => readLatest(await payloadClient(), {}),
  () => [ALL_COMMENTS, ALL_SYMPTOMS],
)

/**
 * The newest published comments of published articles. Which articles are is looked at here: asked of the database, it reads
 * every comment of every published article and sorts them, where an index has them in order. Some more are read than are
 * shown, for those of articles that were withdrawn.
 */
export async function readLatest(payload: Payload, where: Where): Promise<LatestComment[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { ...where, status: { equals: 'published' } },
    select: { name: true, body: true, createdAt: true, symptom: true },
    sort: '-createdAt',
    limit: 2 * MOST,
    depth: 1,
    pagination: false,
  })
  return docs.flatMap((comment) => toLatest(comment as Comment)).slice(0, MOST)
}

function toLatest({ body, createdAt, id, name, symptom }: Comment): LatestComment[] {
  if (!symptom || typeof symptom === 'string') return []
  if (symptom._status !== 'published' || symptom.deletedAt) return []
  return [{ id, name, body, createdAt, article: { slug: symptom.slug ?? '', title: symptom.title } }]
}
