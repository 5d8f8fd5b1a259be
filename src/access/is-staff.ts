import type { Payload } from 'payload'
import { hasRole, ROLES } from './access'

/** Whether a request comes from somebody who is logged in and has a role. */
export async function isStaff(payload: Payload, headers: Headers): Promise<boolean> {
  const { user } = await payload.auth({ headers })
  return hasRole(user, ...ROLES)
}
