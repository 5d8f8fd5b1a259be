import type { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { Field } from 'payload'
import { expireRedirects } from '@/site/expire-on-change'
import { isAddress } from '@/ui/paths'
import { editors, staff } from './access'

/** Old addresses that send readers on; a changed address of an article adds one by itself. */
export const redirects: Parameters<typeof redirectsPlugin>[0] = {
  collections: ['symptoms', 'causes', 'pages'],
  overrides: {
    fields: ({ defaultFields }) => defaultFields.map(withCheckedAddresses),
    labels: { singular: 'Doorverwijzing', plural: 'Doorverwijzingen' },
    admin: { group: 'Beheer', useAsTitle: 'from' },
    access: { create: editors, read: staff, update: editors, delete: editors },
    hooks: {
      afterChange: [expireRedirects.afterChange],
      afterDelete: [expireRedirects.afterDelete],
    },
  },
}

/** The plugin takes any text for an address, also a script. */
function withCheckedAddresses(field: Field): Field {
  if (field.type === 'group') return { ...field, fields: field.fields.map(withCheckedAddresses) }
  if (field.type !== 'text' || field.hasMany) return field
  const isOwn = field.name === 'from'
  const check = (value: unknown): string | true =>
    (isAddress(value) && !(isOwn && String(value).startsWith('http'))) ||
    (isOwn ? 'Begin met /: een adres van deze site.' : 'Begin met / of met https://.')
  return { ...field, validate: check } as Field
}

/** The plugin speaks no Dutch of its own. */
export const redirectWords = {
  'plugin-redirects': {
    customUrl: 'Ander adres',
    documentToRedirect: 'Waarheen',
    fromUrl: 'Oud adres, zoals /symptomen/kramp',
    internalLink: 'Pagina van deze site',
    redirectType: 'Soort',
    toUrlType: 'Doel',
  },
}
