import { ROLES, type Role } from '../access'

/** A view of ours in the admin, beside Payload's own. */
export interface OwnView {
  /** Under the admin's own path. */
  path: `/${string}`
  title: string
  /** As the import map writes it. */
  component: string
  /** Who may see it; others read that it is not for them. */
  roles: readonly Role[]
  /** Without: the view has an entry of its own in the navigation. */
  inNavigation?: boolean
}

const EDITORS: readonly Role[] = ['admin', 'editor']

export const OWN_VIEWS = {
  moderationDesk: {
    path: '/reacties',
    title: 'Reacties beoordelen',
    component: '/src/collections/desk/desk-view#DeskView',
    roles: ['admin', 'editor', 'moderator'],
  },
  brokenLinks: {
    path: '/links',
    title: 'Kapotte links',
    component: '/src/collections/broken-links/broken-links-view#BrokenLinksView',
    roles: EDITORS,
    inNavigation: true,
  },
  import: {
    path: '/importeren',
    title: 'Importeren',
    component: '/src/import/admin/import-view#ImportView',
    roles: EDITORS,
    inNavigation: true,
  },
  personalData: {
    path: '/gegevens',
    title: 'Gegevens van een lezer',
    component: '/src/collections/privacy/person-view#PersonView',
    roles: EDITORS,
    inNavigation: true,
  },
  handbook: {
    path: '/handboek',
    title: 'Handboek',
    component: '/src/collections/handbook/handbook-view#HandbookView',
    roles: ROLES,
    inNavigation: true,
  },
} satisfies Record<string, OwnView>
