import { restoreVersionOperation } from 'payload'
import { staff } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import type { WithDrafts } from './keep-published'

/**
 * POST /api/{collection}/versions/{id}, in the place of Payload's own: an older version comes back as a draft beside what
 * readers see. Payload's would store it as the page itself, and a draft version would take the page off the site.
 */
export function restoreAsDraft(collection: WithDrafts) {
  return staffEndpoint({
    method: 'post',
    path: '/versions/:id',
    may: staff,
    answer: async (req) => {
      req.context.restoresVersion = true
      const restored = await restoreVersionOperation({
        id: documentOf(req),
        collection: req.payload.collections[collection],
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      })
      return {
        ...restored,
        message: 'De versie staat klaar als concept. Lezers zien haar pas als u publiceert.',
      }
    },
  })
}

/** What the admin says before and after; by Payload's own keys. */
export const restoreWords = {
  version: {
    aboutToRestore:
      'De versie van {{versionDate}} komt terug als concept. Wat lezers zien, blijft staan tot u publiceert; het concept van nu blijft bij de versies.',
    restoreAsDraft: 'Terugzetten als concept',
    restoreThisVersion: 'Terugzetten als concept',
  },
}
