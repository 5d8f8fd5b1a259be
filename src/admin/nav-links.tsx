import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '@/access/access'
import type { OwnView } from './own-view'

/** In the navigation: the views of ours that this user may see. */
export function NavLinks({ payload, user, views }: ServerProps & { views: OwnView[] }) {
  return views
    .filter(({ inNavigation, roles }) => inNavigation && hasRole(user ?? null, ...roles))
    .map(({ path, title }) => (
      <Link className="nav__link" href={`${payload.config.routes.admin}${path}`} key={path} prefetch={false}>
        <span className="nav__link-label">{title}</span>
      </Link>
    ))
}
