import { ROLES } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const workPage: OwnView = {
  path: '/werk',
  title: 'Mijn werk',
  component: '@/teamwork/work/work-view#WorkView',
  roles: ROLES,
  inNavigation: true,
}

/** In the place of a name, where something waits for nobody in particular. */
export const NOBODY = 'niemand'

/** The list of what waits for somebody: an account by its id, or {@link NOBODY}. */
export function workPath(person: string): string {
  return `/admin${workPage.path}?van=${encodeURIComponent(person)}`
}
