import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { refOf, whereRef } from './ref'

/** Where a comment is among an article's comments. */
export interface Place {
  id: string
  /** How pages name it. */
  ref: string
  page: number
  /** Empty where only its place is left. */
  name: string
  /** What was written; empty as well. */
  body: string
  isPublished: boolean
}

/** The place of a comment of this article; nothing for one that readers never saw. */
export async function findPlace(payload: Payload, symptom: string, ref: string): Promise<Place | undefined> {
  const found = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: whereRef(ref),
    select: { number: true, symptom: true, name: true, body: true, page: true, status: true },
  })
  // Not asked of the database: by the index of articles it would go through all comments of a large one.
  if (!found?.page || idOf(found.symptom) !== symptom) return undefined
  const isPublished = found.status === 'published'
  const [name, body] = isPublished ? [found.name, found.body] : ['', '']
  return { id: found.id, ref: refOf(found), page: found.page, name, body, isPublished }
}
