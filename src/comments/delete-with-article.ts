import type { CollectionBeforeDeleteHook } from 'payload'
import { deleteEach } from '@/platform/one-by-one'

/** An article that is deleted for good takes its comments along: they hold addresses, and belong to nothing any more. */
export const deleteComments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await deleteEach(req, 'comments', { symptom: { equals: id } })
}
