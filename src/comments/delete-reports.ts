import type { CollectionBeforeDeleteHook } from 'payload'

/** What readers said of a comment goes with it: it may name people. */
export const deleteReports: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'comment-reports',
    where: { comment: { equals: id } },
    depth: 0,
    req,
  })
}
