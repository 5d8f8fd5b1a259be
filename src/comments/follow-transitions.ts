import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type FieldHook,
  type PayloadRequest,
} from 'payload'
import type { Comment } from '@/payload-types'
import { fieldRefused } from '@/platform/field-refused'
import { changeStatus, decidedBy, deciderOf } from './change-status'
import { type CommentStatus, mayBecome, mayBegin, STATUS_LABELS } from './status'

/**
 * Holds every change of a comment's state through Payload to the transition table, whoever makes it: a form of the admin,
 * PATCH of one or many, the Local API. Payload writes whole documents, so a slow edit would also write an old state back
 * over a decision: the state is taken out of what it writes, and set afterwards by {@link changeStatus}.
 */
export const followTransitions: {
  beforeChange: CollectionBeforeChangeHook<Comment>
  status: FieldHook<Comment, CommentStatus | undefined>
  afterChange: CollectionAfterChangeHook<Comment>
} = {
  beforeChange: ({ data, operation, originalDoc, req }) => {
    const { status } = data
    if (!status) return data
    if (operation === 'create') {
      if (!mayBegin(status, deciderOf(req)))
        refuse(req, `Een reactie kan niet beginnen als "${labelOf(status)}".`)
    } else if (originalDoc && !mayBecome(originalDoc.status, status, deciderOf(req))) {
      refuse(req, refusalOf(originalDoc.status, status))
    }
    return data
  },

  status: ({ operation, originalDoc, req, siblingData, value }) => {
    if (operation !== 'update' || !originalDoc) return value
    if (value) wishes(req).set(originalDoc.id, value)
    delete siblingData.status
    return undefined
  },

  afterChange: async ({ doc, operation, previousDoc, req }) => {
    if (operation === 'create') return recordStart(doc, req)
    const wish = wishes(req).get(doc.id)
    wishes(req).delete(doc.id)
    if (!wish || wish === previousDoc.status) return doc
    const how = req.user ? 'api' : 'system'
    const result = await changeStatus(req, { id: doc.id, from: previousDoc.status, to: wish, how })
    if ('changed' in result) return { ...doc, ...pickDecided(result.changed) }
    throw new APIError('Iemand anders heeft net over deze reactie beslist.', 409, undefined, true)
  },
}

/** In words, what the table does not allow. */
export function refusalOf(from: CommentStatus, to: CommentStatus): string {
  return `Van "${labelOf(from)}" kan een reactie niet "${labelOf(to)}" worden.`
}

/** A comment that staff enter as published was decided about too. */
async function recordStart(doc: Comment, req: PayloadRequest): Promise<Comment> {
  if (doc.status === 'pending') return doc
  await req.payload.create({
    collection: 'comment-decisions',
    data: {
      ...decidedBy(req),
      comment: doc.id,
      to: doc.status,
      how: req.user ? 'api' : 'system',
      decidedAt: doc.createdAt,
    },
    depth: 0,
    req,
  })
  return doc
}

function pickDecided(changed: Comment): Partial<Comment> {
  const { status, decidedAt, decidedBy, page, number, reportCount, reportedAt } = changed
  return { status, decidedAt, decidedBy, page, number, reportCount, reportedAt }
}

/** What the documents of this request are to become; one bulk change has many. */
function wishes({ context }: PayloadRequest): Map<string, CommentStatus> {
  context.statusWishes ??= new Map()
  return context.statusWishes
}

function labelOf(status: CommentStatus): string {
  return STATUS_LABELS[status] ?? status
}

function refuse(req: PayloadRequest, message: string): never {
  throw fieldRefused(req, 'comments', 'status', message)
}
