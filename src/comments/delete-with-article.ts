import type { CollectionBeforeDeleteHook } from 'payload'

/** An article that is deleted for good takes its comments along: they hold addresses, and belong to nothing any more. */
export const deleteComments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'comments', where: { symptom: { equals: id } }, depth: 0, req })
}
