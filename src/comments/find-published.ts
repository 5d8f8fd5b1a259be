import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'
import { whereRef } from './ref'

/** A comment that readers can see now, with what only staff read of it; nothing for any other text. */
export async function findPublished(payload: Payload, ref: string): Promise<Comment | undefined> {
  const where = whereRef(ref)
  // The collection's rule for strangers: published, at an article that they can read.
  const { totalDocs } = await payload.count({ collection: 'comments', where, overrideAccess: false })
  if (totalDocs === 0) return undefined
  const found = await payload.db.findOne<Comment>({ collection: 'comments', where })
  return found ?? undefined
}
