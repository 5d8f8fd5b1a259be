import type { CollectionBeforeDeleteHook } from 'payload'
import { deleteCounts } from '@/search/stored-counts'

/** When an article is deleted for good, so is what was counted of it. */
export const deleteReads: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['article-reads', 'article-finds'] as const) {
    await deleteCounts(req.payload, collection, { article: { equals: String(id) } }, req)
  }
}
