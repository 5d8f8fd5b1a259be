import { type Endpoint, Forbidden, NotFound, type UIField } from 'payload'
import { writers } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { findText, type WithText } from '@/text/each-text'
import { findBrokenLinks } from './find-broken-links'

/** GET /api/{collection}/{id}/broken-links: the links in what was typed last that lead readers nowhere. */
export function brokenLinksEndpoint(collection: WithText): Endpoint {
  return {
    path: '/:id/broken-links',
    method: 'get',
    handler: async (req) => {
      if (!writers({ req })) throw new Forbidden(req.t)
      const text = await findText(req, collection, String(req.routeParams?.id))
      if (!text) throw new NotFound(req.t)
      return Response.json({ links: await findBrokenLinks(req, text) })
    },
  }
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
