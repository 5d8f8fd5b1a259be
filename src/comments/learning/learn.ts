import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import type { Lesson } from './classifier'
import { featuresOf } from './features'
import { hashFeatures } from './hash-features'
import { deleteLessons, storeLesson } from './stored-lessons'

/** Learns from what moderators decide, and from nothing that the site does by itself. */
export const learnFromDecision: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, req }) => {
  if (doc.status !== previousDoc?.status) await learnFrom(req, doc)
  return doc
}

/** What was erased is forgotten; spam that is only kept no longer stays known. */
export const forgetDeleted: CollectionAfterDeleteHook<Comment> = async ({ doc, id, req }) => {
  if (!req.context.keepsLessons) await forgetLesson(req, String(id))
  return doc
}

export async function forgetLesson(req: PayloadRequest, comment: string): Promise<void> {
  await deleteLessons(req.payload, { comment: { equals: comment } }, req)
}

/**
 * What a moderator published is good, what one called spam is spam; all else teaches nothing, or nothing any more. Spam that
 * the site itself put aside teaches nothing either: nobody looked.
 */
export async function learnFrom(req: PayloadRequest, comment: Comment): Promise<Lesson | undefined> {
  const { id, status, decidedBy, staffReply, erasedAt } = comment
  const isDecided = (status === 'spam' || status === 'published') && decidedBy
  if (!isDecided || staffReply || erasedAt) {
    await forgetLesson(req, String(id))
    return undefined
  }
  const lesson = { features: hashFeatures(await featuresOf(comment)), isSpam: status === 'spam' }
  await storeLesson(req.payload, String(id), lesson, req)
  return lesson
}
