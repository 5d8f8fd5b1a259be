import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** Under the admin's own path. */
export const HANDBOOK_PATH = '/handboek'

/** Where the editors' handbook stands in the admin: a view of its own, and the navigation. */
export const handbookComponents = {
  afterNavLinks: ['/src/collections/handbook/nav-link#HandbookNavLink'],
  views: {
    handbook: {
      Component: '/src/collections/handbook/handbook-view#HandbookView',
      path: HANDBOOK_PATH,
      meta: { title: 'Handboek' },
    },
  },
} satisfies Components
