import type { CommentNote } from '@/payload-types'
import { idOf } from '@/platform/id-of'

/** The longest note, in code units. */
export const LONGEST_NOTE = 2_000

/** A note as moderators see it. */
export interface Note {
  id: string
  body: string
  byName: string
  /** ISO 8601. */
  createdAt: string
  /** Whether who asks wrote it, and may delete it. */
  isOwn: boolean
}

export function toNote({ id, body, by, byName, createdAt }: CommentNote, reader: string | undefined): Note {
  return { id, body, byName, createdAt, isOwn: reader !== undefined && idOf(by) === reader }
}
