import type { Endpoint, UIField } from 'payload'
import { staff } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { findUses, type Shown } from './find-uses'

/** GET /api/{collection}/{id}/uses: where the document is shown. */
export function usesEndpoint(collection: Shown): Endpoint {
  return staffEndpoint({
    method: 'get',
    path: '/:id/uses',
    may: staff,
    answer: async (req) => ({ uses: await findUses(req, collection, documentOf(req)) }),
  })
}

/** In the sidebar: where the document is shown. */
export const usesField: UIField = {
  name: 'uses',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: adminComponent('@/upkeep/uses/uses-list#UsesList') } },
}
