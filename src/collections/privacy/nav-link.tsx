import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../access'
import { PERSON_PATH } from './person-path'

/** For those who answer people that ask for their data. */
export function PersonNavLink({ payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'admin', 'editor')) return null
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}${PERSON_PATH}`} prefetch={false}>
      <span className="nav__link-label">Gegevens van een lezer</span>
    </Link>
  )
}
