import { WRITERS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const calendarPage: OwnView = {
  path: '/kalender',
  title: 'Kalender',
  component: '@/planning/calendar/calendar-view#CalendarView',
  roles: WRITERS,
  inNavigation: true,
}
