import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '@/collections/access'
import { IMPORT_PATH } from './components'

export function ImportNavLink({ payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'admin', 'editor')) return null
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}${IMPORT_PATH}`} prefetch={false}>
      <span className="nav__link-label">Importeren</span>
    </Link>
  )
}
