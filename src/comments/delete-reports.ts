import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

/** What readers said of a comment goes with it: it may name people. */
export const deleteReports: CollectionBeforeDeleteHook = ({ id, req }) => deleteReportsOf(req, String(id))

export async function deleteReportsOf(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.delete({
    collection: 'comment-reports',
    where: { comment: { equals: id } },
    depth: 0,
    req,
  })
}
