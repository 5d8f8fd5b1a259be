import type { CollectionBeforeDeleteHook } from 'payload'
import { updateEach } from '@/platform/one-by-one'
import { WITHOUT_WORDS } from './edits/forget-edits'

/**
 * Decisions outlive their comment, without its words, and name it no more. SQLite lets go of it by itself; MongoDB would keep
 * a dead name.
 */
export const outliveComment: CollectionBeforeDeleteHook = ({ id, req }) =>
  updateEach(
    req,
    'comment-decisions',
    { comment: { equals: String(id) } },
    { comment: null, ...WITHOUT_WORDS },
  )
