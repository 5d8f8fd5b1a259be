import type { Role } from '@/access/access'
import type { AdminComponent } from './admin-component'

/** A view of ours in the admin, beside Payload's own. It stands in the room of its feature; `payload.admin.ts` lists them. */
export interface OwnView {
  /** Under the admin's own path. */
  path: `/${string}`
  title: string
  component: AdminComponent
  /** Who may see it; others read that it is not for them. */
  roles: readonly Role[]
  /** Without: the view has an entry of its own in the navigation. */
  inNavigation?: boolean
}
