import type { PayloadRequest } from 'payload'
import { findNotes } from '@/comments/notes/find-notes'
import { commentsOf } from './comments-of'

export interface AboutNote {
  comment: string
  createdAt: string
  body: string
}

/** What moderators told each other about a person's comments: for editors, who decide whether they give it away. */
export async function notesAbout(req: PayloadRequest, email: string): Promise<AboutNote[]> {
  const comments = await commentsOf(req.payload, email)
  const notes = await findNotes(
    req,
    comments.map(({ id }) => id),
  )
  return [...notes].flatMap(([comment, about]) =>
    about.map(({ body, createdAt }) => ({ comment, createdAt, body })),
  )
}
