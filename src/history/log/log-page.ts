import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const logPage: OwnView = {
  path: '/logboek',
  title: 'Logboek',
  component: '@/history/log/log-view#LogView',
  roles: EDITORS,
  inNavigation: true,
}
