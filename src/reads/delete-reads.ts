import type { CollectionBeforeDeleteHook } from 'payload'
import { deleteReadsOf } from './stored-reads'

/** When an article is deleted for good, so is what was counted of it. */
export const deleteReads: CollectionBeforeDeleteHook = ({ id, req }) =>
  deleteReadsOf(req.payload, String(id), req)
