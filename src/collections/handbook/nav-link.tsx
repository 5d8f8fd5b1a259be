import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { HANDBOOK_PATH } from './components'

export function HandbookNavLink({ payload }: ServerProps) {
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}${HANDBOOK_PATH}`} prefetch={false}>
      <span className="nav__link-label">Handboek</span>
    </Link>
  )
}
