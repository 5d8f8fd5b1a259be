import { type Endpoint, NotFound, type UIField } from 'payload'
import { writers } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { findText, type WithText } from '@/text/each-text'
import { findBrokenLinks } from './find-broken-links'

/** GET /api/{collection}/{id}/broken-links: the links in what was typed last that lead readers nowhere. */
export function brokenLinksEndpoint(collection: WithText): Endpoint {
  return staffEndpoint({
    method: 'get',
    path: '/:id/broken-links',
    may: writers,
    answer: async (req) => {
      const text = await findText(req, collection, documentOf(req))
      if (!text) throw new NotFound(req.t)
      return { links: await findBrokenLinks(req, text) }
    },
  })
}

/** In the sidebar, as long as there are any: links in the text that lead nowhere. */
export const brokenLinksField: UIField = {
  name: 'brokenLinks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: adminComponent('@/upkeep/broken-links/broken-links-notice#BrokenLinksNotice') },
  },
}
