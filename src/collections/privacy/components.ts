import type { Config } from 'payload'
import { PERSON_PATH } from './person-path'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** Where people's requests about their data stand in the admin: a view of its own, and the navigation. */
export const privacyComponents = {
  afterNavLinks: ['/src/collections/privacy/nav-link#PersonNavLink'],
  views: {
    personalData: {
      Component: '/src/collections/privacy/person-view#PersonView',
      path: PERSON_PATH,
      meta: { title: 'Gegevens van een lezer' },
    },
  },
} satisfies Components
