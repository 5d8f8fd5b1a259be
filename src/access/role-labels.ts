import type { Role } from './access'

/** The roles as people read them. */
export const ROLE_LABELS: Record<Role, string> = {
  admin: 'Beheerder',
  editor: 'Redacteur',
  author: 'Auteur',
  moderator: 'Moderator',
}
