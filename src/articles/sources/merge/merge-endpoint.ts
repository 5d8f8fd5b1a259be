import { z } from 'zod'
import { editors } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { mergeSources } from './merge-sources'

/** POST /api/sources/{id}/merge with `{ into }`: moves every use of the source to the other one; for editors. */
export const mergeSourcesEndpoint = staffEndpoint({
  method: 'post',
  path: '/:id/merge',
  may: editors,
  asked: z.object({ into: z.string().min(1).max(100) }),
  unreadable: 'Kies een andere bron.',
  answer: (req, { into }) => mergeSources(req, documentOf(req), into),
})
