import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/id-of'
import { type Note, toNote } from './note'

/** Of very many, the newest. */
const MOST = 500

/** The notes about comments, by comment, oldest first. Whoever calls checks who asks. */
export async function findNotes(req: PayloadRequest, comments: string[]): Promise<Map<string, Note[]>> {
  const { docs } = await req.payload.find({
    collection: 'comment-notes',
    where: { comment: { in: comments } },
    sort: '-createdAt',
    limit: MOST,
    depth: 0,
    pagination: false,
    req,
  })
  const notes = new Map<string, Note[]>()
  for (const doc of docs.toReversed()) {
    const comment = idOf(doc.comment) ?? ''
    notes.set(comment, [...(notes.get(comment) ?? []), toNote(doc, req.user?.id)])
  }
  return notes
}
