import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const figuresPage: OwnView = {
  path: '/aantallen',
  title: 'Aantallen in bulk',
  component: '@/import/figures/figures-view#FiguresView',
  roles: EDITORS,
  inNavigation: true,
}
