import { z } from 'zod'
import { moderators } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { findLikelySpam } from './find-likely-spam'

const asked = z.object({
  above: z.coerce.number().min(0.5).max(1),
  article: z.string().optional(),
  address: z.string().trim().max(254).optional(),
  text: z.string().trim().max(200).optional(),
  from: z.string().optional(),
  until: z.string().optional(),
})

/** GET /api/comments/desk/likely-spam: what one press would call spam, to be looked at before. */
export const likelySpamEndpoint = staffEndpoint({
  method: 'get',
  path: '/desk/likely-spam',
  may: moderators,
  asked,
  answer: (req, { above, ...filter }) => findLikelySpam(req, above, filter),
})
