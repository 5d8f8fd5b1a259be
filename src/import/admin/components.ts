import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** Under the admin's own path. */
export const IMPORT_PATH = '/importeren'

/** Where the importer stands in the admin: a view of its own, and the navigation. */
export const importComponents = {
  afterNavLinks: ['/src/import/admin/nav-link#ImportNavLink'],
  views: {
    import: {
      Component: '/src/import/admin/import-view#ImportView',
      path: IMPORT_PATH,
      meta: { title: 'Importeren' },
    },
  },
} satisfies Components
