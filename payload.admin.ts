import type { Config } from 'payload'
import { adminComponent } from '@/admin/admin-component'
import { handbookPage } from '@/admin/handbook/handbook-page'
import type { OwnView } from '@/admin/own-view'
import { matrixPage } from '@/articles/matrix/matrix-page'
import { deskPage } from '@/comments/desk/desk-page'
import { logPage } from '@/history/log/log-page'
import { importPage } from '@/import/admin/import-page'
import { figuresPage } from '@/import/figures/figures-page'
import { calendarPage } from '@/planning/calendar/calendar-page'
import { personPage } from '@/privacy/admin/person-page'
import { readsPage } from '@/reads/reads-page'
import { workPage } from '@/teamwork/work/work-page'
import { brokenLinksPage } from '@/upkeep/broken-links/broken-links-page'

/** Every view of ours, in the order of the navigation. */
const OWN_VIEWS: OwnView[] = [
  deskPage,
  workPage,
  calendarPage,
  readsPage,
  brokenLinksPage,
  importPage,
  figuresPage,
  matrixPage,
  logPage,
  personPage,
  handbookPage,
]

/** What is ours in the admin: views, entries in the navigation, what stands on the dashboard, the sign. */
export const adminComponents = {
  beforeNavLinks: [adminComponent('@/comments/desk/nav-queues#NavQueues')],
  afterNavLinks: [{ path: adminComponent('@/admin/nav-links#NavLinks'), serverProps: { views: OWN_VIEWS } }],
  beforeDashboard: [
    adminComponent('@/mail/mail-notice#MailNotice'),
    adminComponent('@/comments/desk/dashboard-card#DashboardCard'),
    adminComponent('@/teamwork/work/work-card#WorkCard'),
    adminComponent('@/upkeep/attention/attention#Attention'),
    adminComponent('@/planning/calendar/planned-card#PlannedCard'),
  ],
  actions: [adminComponent('@/admin/handbook/handbook-link#HandbookLink')],
  providers: [
    adminComponent('@/admin/words/failures-in-words#FailuresInWords'),
    adminComponent('@/admin/words/words-in-dutch#WordsInDutch'),
    adminComponent('@/admin/words/named-controls#NamedControls'),
    adminComponent('@/admin/presses/second-clicks#SecondClicks'),
  ],
  graphics: {
    Icon: adminComponent('@/admin/admin-sign#AdminSign'),
    Logo: adminComponent('@/admin/admin-sign#AdminLogin'),
  },
  views: {
    login: { Component: adminComponent('@/accounts/login/login-view#LoginView') },
    ...Object.fromEntries(
      OWN_VIEWS.map(({ component, path, title }) => [path, { Component: component, path, meta: { title } }]),
    ),
  },
} satisfies NonNullable<Config['admin']>['components']
