import type { Endpoint } from 'payload'
import { z } from 'zod'
import { moderators } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { decide } from '../desk/decide'
import { COMMENT_STATUSES, mayBecome } from '../status'
import { blockWriter } from './block-writer'
import { BLOCK_KINDS, LONGEST_REASON } from './kinds'

const wish = z.object({
  comment: z.string().min(1).max(100),
  seen: z.enum(COMMENT_STATUSES),
  kind: z.enum(BLOCK_KINDS),
  value: z.string().max(300).default(''),
  reason: z.string().trim().min(1).max(LONGEST_REASON),
  until: z.string().max(10).default(''),
})

/**
 * POST /api/comments/desk/block: blocks whom or what a comment comes from, and calls the comment spam. The answer says what
 * became of it, as after any decision of the desk. `DELETE /api/comment-blocks/{id}` takes the block back.
 */
export const blockEndpoints: Endpoint[] = [
  staffEndpoint({
    method: 'post',
    path: '/desk/block',
    may: moderators,
    asked: wish,
    unreadable: 'Vul een reden in, van hoogstens 200 tekens.',
    answer: async (req, { seen, ...wanted }) => {
      const blocked = await blockWriter(req, wanted)
      const isNews = seen !== 'spam' && mayBecome(seen, 'spam')
      const outcomes = isNews ? await decide(req, [{ id: wanted.comment, seen }], 'spam') : []
      return { ...blocked, outcomes }
    },
  }),
]
