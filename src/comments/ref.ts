import type { Where } from 'payload'
import type { Comment } from '@/payload-types'

/** How pages name a comment: by its number or, where it was published before there were numbers, by its id. */
export function refOf({ id, number }: Pick<Comment, 'id' | 'number'>): string {
  return String(number ?? id)
}

/** Finds a comment by what an address names, which may be its id: mails and feeds name ids, and so do links from before. */
export function whereRef(ref: string): Where {
  // No id is that short.
  return /^\d{1,15}$/.test(ref) ? { number: { equals: Number(ref) } } : { id: { equals: ref } }
}
