import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { deleteEach, updateEach } from '@/platform/one-by-one'
import type { TeamworkKind } from './article'

/** What staff said about an article goes with it, when it is deleted for good. */
export function deleteTeamwork(kind: TeamworkKind): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const where = { document: { equals: String(id) }, kind: { equals: kind } }
    await deleteEach(req, 'remarks', where)
    await deleteEach(req, 'review-requests', where)
  }
}

/** Where one cause goes up in another, what is said about it goes along, also about its figures. */
export async function moveRemarks(req: PayloadRequest, from: string, into: string): Promise<void> {
  await updateEach(
    req,
    'remarks',
    { document: { equals: from }, kind: { equals: 'causes' } },
    { document: into },
  )
  await updateEach(req, 'remarks', { cause: { equals: from } }, { cause: into })
}

/** An answer goes with the remark that it answers. */
export const deleteReplies: CollectionBeforeDeleteHook = ({ id, req }) =>
  deleteEach(req, 'remarks', { replyTo: { equals: String(id) } })
