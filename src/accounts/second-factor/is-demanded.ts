import type { Payload } from 'payload'
import type { User } from '@/payload-types'

/** Whether admins demand two steps of who has one of these roles. */
export async function isDemanded(payload: Payload, roles: User['roles']): Promise<boolean> {
  const { twoStepsFor } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { twoStepsFor: true },
  })
  return roles.some((role) => twoStepsFor?.includes(role))
}
