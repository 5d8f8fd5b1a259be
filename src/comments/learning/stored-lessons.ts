import type { Payload, PayloadRequest, Where } from 'payload'
import type { CommentLesson } from '@/payload-types'
import type { Lesson } from './classifier'

/**
 * The door to what was learned. Nobody reads or writes the collection by the API, and it has no hooks: nothing is skipped but
 * rules that forbid everything.
 */

/** Keeps what a decision taught, in the place of what an earlier one about the same comment did. */
export async function storeLesson(
  payload: Payload,
  comment: string,
  { features, isSpam }: Lesson,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.upsert({
    collection: 'comment-lessons',
    where: { comment: { equals: comment } },
    data: { comment, isSpam, features: [...features], updatedAt: new Date().toISOString() },
    ...(req && { req }),
  })
}

export async function deleteLessons(payload: Payload, where: Where, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'comment-lessons', where, ...(req && { req }) })
}

/** @returns by id; lessons that are gone are left out */
export async function readLessons(payload: Payload, ids: string[]): Promise<(Lesson & { id: string })[]> {
  const { docs } = await payload.db.find<CommentLesson>({
    collection: 'comment-lessons',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id, isSpam, features }) => ({
    id,
    isSpam,
    features: Array.isArray(features) ? features.map(String) : [],
  }))
}
