import { z } from 'zod'
import { editors } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { mergeCauses } from './merge-causes'

/** POST /api/causes/{id}/merge with `{ into }`: moves everything of the cause to the other one; for editors. */
export const mergeEndpoint = staffEndpoint({
  method: 'post',
  path: '/:id/merge',
  may: editors,
  asked: z.object({ into: z.string().min(1).max(100) }),
  unreadable: 'Kies een andere oorzaak.',
  answer: (req, { into }) => mergeCauses(req, documentOf(req), into),
})
