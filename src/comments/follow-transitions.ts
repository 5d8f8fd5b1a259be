import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { Comment } from '@/payload-types'
import { mayBecome, STATUS_LABELS } from './status'

/** Holds every change of a comment's state to the transition table, whoever makes it. */
export const followTransitions: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc || !data.status || mayBecome(originalDoc.status, data.status))
    return data
  const from = STATUS_LABELS[originalDoc.status]
  const to = STATUS_LABELS[data.status]
  throw new ValidationError(
    {
      collection: 'comments',
      errors: [{ path: 'status', message: `Van "${from}" kan een reactie niet "${to}" worden.` }],
      req,
    },
    req.t,
  )
}
