import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '@/payload-types'
import { decidedBy, deciderOf } from '../change-status'

/**
 * Keeps what staff change in the words of somebody else: readers see that it was done, and moderators what stood there.
 * The record is written in the transaction of the change.
 */
export const recordEdit: {
  beforeChange: CollectionBeforeChangeHook<Comment>
  afterChange: CollectionAfterChangeHook<Comment>
} = {
  beforeChange: ({ data, operation, originalDoc }) =>
    operation === 'update' && originalDoc && isEdit(originalDoc, { ...originalDoc, ...data })
      ? { ...data, editedAt: new Date().toISOString() }
      : data,

  afterChange: async ({ doc, operation, previousDoc, req }) => {
    if (operation !== 'update' || !isEdit(previousDoc, doc)) return doc
    await req.payload.create({
      collection: 'comment-decisions',
      data: {
        ...decidedBy(req),
        comment: doc.id,
        from: doc.status,
        to: doc.status,
        how: deciderOf(req) === 'system' ? 'system' : 'edit',
        decidedAt: doc.editedAt ?? new Date().toISOString(),
        ...(previousDoc.name !== doc.name && { nameBefore: previousDoc.name, nameAfter: doc.name }),
        ...(previousDoc.body !== doc.body && { bodyBefore: previousDoc.body, bodyAfter: doc.body }),
      },
      depth: 0,
      req,
    })
    return doc
  },
}

type Words = Pick<Comment, 'name' | 'body'>

function isEdit(before: Words, after: Words): boolean {
  return before.name !== after.name || before.body !== after.body
}
