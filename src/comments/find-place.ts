import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'

/** Where a comment is among an article's comments. */
export interface Place {
  id: string
  page: number
  /** Empty where only its place is left. */
  name: string
  /** What was written; empty as well. */
  body: string
  isPublished: boolean
}

/** The place of a comment of this article; nothing for one that readers never saw. */
export async function findPlace(payload: Payload, symptom: string, id: string): Promise<Place | undefined> {
  const found = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id }, symptom: { equals: symptom } },
    select: { name: true, body: true, page: true, status: true },
  })
  if (!found?.page) return undefined
  const isPublished = found.status === 'published'
  const [name, body] = isPublished ? [found.name, found.body] : ['', '']
  return { id, page: found.page, name, body, isPublished }
}
