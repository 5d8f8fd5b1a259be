import { type Endpoint, Forbidden, type UIField } from 'payload'
import { staff } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { findUses, type Shown } from './find-uses'

/** GET /api/{collection}/{id}/uses: where the document is shown. */
export function usesEndpoint(collection: Shown): Endpoint {
  return {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => {
      if (!staff({ req })) throw new Forbidden(req.t)
      return Response.json({ uses: await findUses(req, collection, String(req.routeParams?.id)) })
    },
  }
}

/** In the sidebar: where the document is shown. */
export const usesField: UIField = {
  name: 'uses',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: adminComponent('@/upkeep/uses/uses-list#UsesList') } },
}
