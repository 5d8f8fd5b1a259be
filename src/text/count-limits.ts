import type { CollectionConfig, Field, Plugin, TextareaField, TextField } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** Shows below every field of the admin that has a limit how much of it is used. */
export const countLimits: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(
    (collection): CollectionConfig => ({ ...collection, fields: collection.fields.map(counted) }),
  ),
  globals: config.globals?.map((global) => ({ ...global, fields: global.fields.map(counted) })),
})

/** The field with its count, and those within it. */
export function counted(field: Field): Field {
  if ((field.type === 'text' || field.type === 'textarea') && field.maxLength)
    return withCount(field, field.maxLength, 'limit')
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(counted) })) }
  return 'fields' in field ? { ...field, fields: field.fields.map(counted) } : field
}

/** The field with a count below it, of what fits (`limit`) or of what is best (`advice`). */
export function withCount<Given extends TextField | TextareaField>(
  field: Given,
  most: number,
  kind: 'limit' | 'advice',
): Given {
  const count = { path: adminComponent('@/text/character-count#CharacterCount'), clientProps: { most, kind } }
  const components = {
    ...field.admin?.components,
    afterInput: [...(field.admin?.components?.afterInput ?? []), count],
  }
  return { ...field, admin: { ...field.admin, components } }
}
