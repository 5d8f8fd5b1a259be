import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../access'
import { OWN_VIEWS, type OwnView } from './own-views'

/** In the navigation: the views of ours that this user may see. */
export function NavLinks({ payload, user }: ServerProps) {
  const views: OwnView[] = Object.values(OWN_VIEWS)
  return views
    .filter(({ inNavigation, roles }) => inNavigation && hasRole(user ?? null, ...roles))
    .map(({ path, title }) => (
      <Link className="nav__link" href={`${payload.config.routes.admin}${path}`} key={path} prefetch={false}>
        <span className="nav__link-label">{title}</span>
      </Link>
    ))
}
