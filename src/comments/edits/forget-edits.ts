import type { PayloadRequest } from 'payload'
import { updateEach } from '@/platform/one-by-one'

/** That a comment was edited stays known, and not in which words: those are its writer's. */
export function forgetEdits(req: PayloadRequest, comment: string): Promise<void> {
  return updateEach(
    req,
    'comment-decisions',
    { comment: { equals: comment }, how: { in: ['edit', 'system'] } },
    WITHOUT_WORDS,
  )
}

export const WITHOUT_WORDS = { nameBefore: null, nameAfter: null, bodyBefore: null, bodyAfter: null }
