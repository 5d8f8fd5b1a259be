import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { deleteEach } from '@/platform/one-by-one'

/** What moderators noted about a comment goes with it. */
export const deleteNotes: CollectionBeforeDeleteHook = ({ id, req }) => deleteNotesOf(req, String(id))

export function deleteNotesOf(req: PayloadRequest, comment: string): Promise<void> {
  return deleteEach(req, 'comment-notes', { comment: { equals: comment } })
}
