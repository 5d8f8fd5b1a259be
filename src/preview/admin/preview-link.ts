import { type Endpoint, NotFound, type UIField } from 'payload'
import { hasRole, WRITERS, writers } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { env } from '@/platform/env'
import { deleteEach } from '@/platform/one-by-one'
import { linkExpiry, signLink } from '@/platform/signed-link'
import { previewPath } from '@/ui/paths'
import type { Previewed } from '../find-draft'
import { holderOf } from '../may-preview'

/**
 * POST /api/{collection}/{id}/preview-link: a link with which anybody sees the draft, and when it stops to work. It is
 * found, and taken back, in the collection `preview-links`.
 */
export function previewLink(collection: Previewed): Endpoint {
  return staffEndpoint({
    method: 'post',
    path: '/:id/preview-link',
    may: writers,
    answer: async (req) => {
      const id = documentOf(req)
      const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: id } } })
      if (totalDocs === 0) throw new NotFound(req.t)
      const now = Date.now()
      await deleteEach(req, 'preview-links', { expires: { less_than: new Date(now).toISOString() } })
      const expires = new Date(linkExpiry('preview', now)).toISOString()
      const given = await req.payload.create({
        collection: 'preview-links',
        data: { shown: collection, document: id, expires },
        req,
      })
      const signed = signLink('preview', given.id, holderOf({ collection, id }), now)
      return {
        id: given.id,
        url: `${env().SITE_URL}${previewPath(collection, id)}?t=${signed}`,
        expires,
      }
    },
  })
}

export const shareDraft: UIField = {
  name: 'shareDraft',
  type: 'ui',
  admin: {
    position: 'sidebar',
    condition: (_data, _siblings, { user }) => hasRole(user, ...WRITERS),
    components: { Field: adminComponent('@/preview/admin/share-draft#ShareDraft') },
  },
}
