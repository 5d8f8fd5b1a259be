import type { SelectField } from 'payload'
import { select } from 'payload/shared'
import { admins, hasRole, privateTo, ROLES, type Role } from '@/access/access'
import { ROLE_LABELS } from '@/access/role-labels'
import { inSession } from './in-session'
import { findSecondFactor } from './stored-second-factors'

/** In the settings: of whom admins demand two steps. Who lacks them is out at once, and sets them up at the next login. */
export const twoStepsFor: SelectField = {
  name: 'twoStepsFor',
  type: 'select',
  label: 'Inloggen in twee stappen is verplicht voor',
  hasMany: true,
  access: privateTo(admins),
  admin: {
    description:
      'Wie deze rol heeft en het nog niet gebruikt, is meteen uitgelogd en stelt het in bij de volgende keer inloggen. Voor programma’s met een API-sleutel geldt dit niet.',
  },
  options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
  // Nobody shuts themselves out by it.
  validate: async (value, args) => {
    const isOption = await select(value, args)
    const { req } = args
    const roles = (value ?? []) as Role[]
    if (isOption !== true || !inSession({ req }) || !req.user || !hasRole(req.user, ...roles)) return isOption
    const factor = await findSecondFactor(req.payload, req.user.id)
    return factor ? true : 'Zet inloggen in twee stappen eerst voor uzelf aan, bij uw account.'
  },
}
