import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const importPage: OwnView = {
  path: '/importeren',
  title: 'Importeren',
  component: '@/import/admin/import-view#ImportView',
  roles: EDITORS,
  inNavigation: true,
}
