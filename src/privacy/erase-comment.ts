import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { changeStatus } from '@/comments/change-status'
import { deleteReportsOf } from '@/comments/delete-reports'
import { runAfterChange } from '@/comments/desk/run-after-change'
import { forgetEdits } from '@/comments/edits/forget-edits'
import { forgetLesson } from '@/comments/learning/learn'
import { deleteNotesOf } from '@/comments/notes/delete-notes'
import { emptyComment } from '@/comments/stored-comments'
import type { Comment } from '@/payload-types'

const ERASED_NAME = 'Verwijderd'

/**
 * Takes a comment away. One that others answered stays as an empty place, so that their answers stay valid: without
 * name, address, text, or anything made from them.
 */
export async function eraseComment(req: PayloadRequest, comment: Comment): Promise<void> {
  const { totalDocs: replies } = await req.payload.count({
    collection: 'comments',
    where: { parent: { equals: comment.id } },
  })
  if (replies === 0) {
    await req.payload.delete({ collection: 'comments', id: comment.id, depth: 0, req })
    return
  }
  await emptyComment(req.payload, comment.id, {
    name: ERASED_NAME,
    email: '',
    emailKey: null,
    body: '',
    erasedAt: new Date().toISOString(),
    notifyReplies: false,
    emailConfirmedAt: null,
    confirmable: null,
    rejectionReason: null,
    rejectionMail: null,
    block: null,
    spamRank: null,
    mailsDueAt: null,
    heldReasons: [],
    networkHash: null,
    networkDay: null,
    wordsHash: null,
    fingerprint: randomUUID(),
  })
  await deleteReportsOf(req, comment.id)
  await deleteNotesOf(req, comment.id)
  await forgetEdits(req, comment.id)
  if (!req.context.keepsLessons) await forgetLesson(req, comment.id)
  await withdraw(req, comment)
}

/** Readers no longer see it, at once. */
async function withdraw(req: PayloadRequest, { id, status }: Comment): Promise<void> {
  if (status !== 'published' && status !== 'pending') return
  const result = await changeStatus(req, { id, from: status, to: 'rejected', how: 'system' })
  if ('changed' in result) await runAfterChange(req, result.changed, status)
}
