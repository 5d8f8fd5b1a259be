import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** Links: to a page of ours unless the editor says otherwise, found by any of its names. */
export const ArticleLinks = LinkFeature({
  enabledCollections: ['symptoms', 'causes', 'pages'],
  fields: ({ defaultFields }) => defaultFields.map(ours),
})

function ours(field: FieldAffectingData): FieldAffectingData {
  if (field.name === 'linkType' && field.type === 'radio') {
    return { ...field, defaultValue: 'internal', options: field.options.toReversed() }
  }
  if (field.name !== 'doc' || field.type !== 'relationship') return field
  const components = { Field: adminComponent('@/text/link-target/link-target#LinkTarget') }
  return { ...field, admin: { ...field.admin, components } } as FieldAffectingData
}
