import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const readsPage: OwnView = {
  path: '/gelezen',
  title: 'Wat er gelezen wordt',
  component: '@/reads/reads-view#ReadsView',
  roles: EDITORS,
  inNavigation: true,
}
