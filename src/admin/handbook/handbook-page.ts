import { ROLES } from '@/access/access'
import type { OwnView } from '../own-view'

export const handbookPage: OwnView = {
  path: '/handboek',
  title: 'Handboek',
  component: '@/admin/handbook/handbook-view#HandbookView',
  roles: ROLES,
  inNavigation: true,
}
