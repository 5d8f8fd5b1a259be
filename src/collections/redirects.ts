import type { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { expireRedirects } from '@/site/expire-on-change'
import { editors, staff } from './access'

/** Old addresses that send readers on; a changed address of an article adds one by itself. */
export const redirects: Parameters<typeof redirectsPlugin>[0] = {
  collections: ['symptoms', 'pages'],
  overrides: {
    labels: { singular: 'Doorverwijzing', plural: 'Doorverwijzingen' },
    admin: { group: 'Beheer', useAsTitle: 'from' },
    access: { create: editors, read: staff, update: editors, delete: editors },
    hooks: {
      afterChange: [expireRedirects.afterChange],
      afterDelete: [expireRedirects.afterDelete],
    },
  },
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
