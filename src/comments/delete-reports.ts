import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { deleteEach } from '@/platform/one-by-one'

/** What readers said of a comment goes with it: it may name people. */
export const deleteReports: CollectionBeforeDeleteHook = ({ id, req }) => deleteReportsOf(req, String(id))

export function deleteReportsOf(req: PayloadRequest, id: string): Promise<void> {
  return deleteEach(req, 'comment-reports', { comment: { equals: id } })
}
