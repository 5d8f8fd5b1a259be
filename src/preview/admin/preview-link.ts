import { type Endpoint, NotFound, type UIField } from 'payload'
import { writers } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { env } from '@/platform/env'
import { readLink, signLink } from '@/platform/signed-link'
import { previewPath } from '@/ui/paths'
import type { Previewed } from '../find-draft'

/** POST /api/{collection}/{id}/preview-link: a link with which anybody sees the draft, and when it stops to work. */
export function previewLink(collection: Previewed): Endpoint {
  return staffEndpoint({
    method: 'post',
    path: '/:id/preview-link',
    may: writers,
    answer: async (req) => {
      const id = documentOf(req)
      const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: id } } })
      if (totalDocs === 0) throw new NotFound(req.t)
      const signed = signLink('preview', id, collection)
      return {
        url: `${env().SITE_URL}${previewPath(collection, id)}?t=${signed}`,
        expires: new Date(readLink(signed)?.expires ?? 0).toISOString(),
      }
    },
  })
}

export const shareDraft: UIField = {
  name: 'shareDraft',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: adminComponent('@/preview/admin/share-draft#ShareDraft') },
  },
}
