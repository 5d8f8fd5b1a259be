import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const personPage: OwnView = {
  path: '/gegevens',
  title: 'Gegevens van een lezer',
  component: '@/privacy/admin/person-view#PersonView',
  roles: EDITORS,
  inNavigation: true,
}
