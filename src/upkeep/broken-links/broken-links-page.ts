import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const brokenLinksPage: OwnView = {
  path: '/links',
  title: 'Kapotte links',
  component: '@/upkeep/broken-links/broken-links-view#BrokenLinksView',
  roles: EDITORS,
  inNavigation: true,
}
