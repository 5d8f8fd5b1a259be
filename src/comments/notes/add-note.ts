import { NotFound, type PayloadRequest } from 'payload'
import { decidedBy } from '../change-status'
import type { Note } from './note'
import { toNote } from './note'

/** Keeps what a moderator tells the others about a comment. @throws NotFound when the comment is gone */
export async function addNote(req: PayloadRequest, comment: string, body: string): Promise<Note> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { id: { equals: comment } },
    req,
  })
  if (totalDocs === 0) throw new NotFound(req.t)
  const note = await req.payload.create({
    collection: 'comment-notes',
    data: { comment, body, ...decidedBy(req) },
    depth: 0,
    req,
  })
  return toNote(note, req.user?.id)
}
