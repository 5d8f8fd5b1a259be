import type { Config } from 'payload'
import { DESK_PATH } from './desk-path'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** Where the moderation desk stands in the admin: a view of its own, the navigation, the dashboard. */
export const deskComponents = {
  beforeDashboard: ['/src/collections/desk/dashboard-card#DashboardCard'],
  beforeNavLinks: ['/src/collections/desk/nav-queues#NavQueues'],
  views: {
    moderationDesk: {
      Component: '/src/collections/desk/desk-view#DeskView',
      path: DESK_PATH,
      meta: { title: 'Reacties beoordelen' },
    },
  },
} satisfies Components
