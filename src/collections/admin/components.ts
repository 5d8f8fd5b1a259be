import type { Config } from 'payload'
import { OWN_VIEWS } from './own-views'

/** What is ours in the admin: views, entries in the navigation, what stands on the dashboard, the sign. */
export const adminComponents = {
  beforeNavLinks: ['/src/collections/desk/nav-queues#NavQueues'],
  afterNavLinks: ['/src/collections/admin/nav-links#NavLinks'],
  beforeDashboard: [
    '/src/collections/admin/mail-notice#MailNotice',
    '/src/collections/desk/dashboard-card#DashboardCard',
    '/src/collections/attention/attention#Attention',
  ],
  graphics: {
    Icon: '/src/collections/admin/admin-sign#AdminSign',
    Logo: '/src/collections/admin/admin-sign#AdminLogin',
  },
  views: Object.fromEntries(
    Object.entries(OWN_VIEWS).map(([name, { component, path, title }]) => [
      name,
      { Component: component, path, meta: { title } },
    ]),
  ),
} satisfies NonNullable<Config['admin']>['components']
