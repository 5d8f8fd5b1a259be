import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { handbookPage } from './handbook-page'
import './handbook-link.css'

/** At the top of every view: on most screens the navigation is closed. */
export function HandbookLink({ payload }: ServerProps) {
  return (
    <Link
      className="handbook-link"
      href={`${payload.config.routes.admin}${handbookPage.path}`}
      prefetch={false}
    >
      {handbookPage.title}
    </Link>
  )
}
