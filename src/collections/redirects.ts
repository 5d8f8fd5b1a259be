import type { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { Field, FieldHook } from 'payload'
import { editors, staff } from '@/access/access'
import { normalAddress } from '@/redirects/normal-address'
import { isRedirectTarget } from '@/redirects/redirect-target'
import { refuseRedirectLoop } from '@/redirects/refuse-redirect-loop'
import { expireRedirects } from '@/site/expire-on-change'

/** Old addresses that send readers on; a changed address of a page adds one by itself. */
export const redirects: Parameters<typeof redirectsPlugin>[0] = {
  collections: ['symptoms', 'causes', 'authors', 'pages'],
  overrides: {
    fields: ({ defaultFields }) => defaultFields.map(withCheckedAddresses),
    labels: { singular: 'Doorverwijzing', plural: 'Doorverwijzingen' },
    admin: { group: 'Beheer', useAsTitle: 'from' },
    access: { create: editors, read: staff, update: editors, delete: editors },
    hooks: {
      beforeChange: [refuseRedirectLoop],
      afterChange: [expireRedirects.afterChange],
      afterDelete: [expireRedirects.afterDelete],
    },
  },
}

/** The plugin takes any text for an address, also a script. */
function withCheckedAddresses(field: Field): Field {
  if (field.type === 'group') return { ...field, fields: field.fields.map(withCheckedAddresses) }
  if (field.type !== 'text' || field.hasMany) return field
  if (field.name !== 'from') return { ...field, validate: checkTarget } as Field
  return { ...field, validate: checkOwn, hooks: { beforeValidate: [inNormalForm] } } as Field
}

const checkOwn = (value: unknown): string | true =>
  /^\/(?!\/)\S*$/.test(String(value ?? '')) || 'Begin met /: een adres van deze site.'

const checkTarget = (value: unknown): string | true =>
  isRedirectTarget(value) || 'Begin met / voor een eigen pagina, of met https:// voor een andere site.'

const inNormalForm: FieldHook = ({ value }) =>
  typeof value === 'string' ? normalAddress(value.trim()) : value

/** The plugin speaks no Dutch of its own. */
export const redirectWords = {
  'plugin-redirects': {
    customUrl: 'Ander adres',
    documentToRedirect: 'Waarheen',
    fromUrl: 'Oud adres (zoals /symptomen/kramp)',
    internalLink: 'Pagina van deze site',
    redirectType: 'Soort',
    toUrlType: 'Doel',
  },
}
