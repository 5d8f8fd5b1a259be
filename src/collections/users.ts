import type { CollectionConfig } from 'payload'
import { admins, filledBySystem, hasRole, ROLES, type Role, staff } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { forgotPassword } from '@/accounts/forgot-password'
import { forgiveAttempts, guardLogin, rememberDevice } from '@/accounts/guard-login'
import { inviteUser, makeUpPassword } from '@/accounts/invite-user'
import { requireLongPassword } from '@/accounts/password-rule'
import { keepSchedules } from '@/jobs/keep-schedules'
import { env } from '@/platform/env'

const ROLE_LABELS: Record<Role, string> = {
  admin: 'Beheerder',
  editor: 'Redacteur',
  author: 'Auteur',
  moderator: 'Moderator',
}

const config: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Gebruiker', plural: 'Gebruikers' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: 'Beheer' },
  auth: {
    // For headless clients: a key has the rights of its user's roles.
    useAPIKey: true,
    // Payload's lock is one that anybody can close: accounts/attempts.ts counts instead.
    maxLoginAttempts: 0,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env().SITE_URL.startsWith('https://') },
  },
  hooks: {
    beforeOperation: [guardLogin, makeUpPassword],
    beforeValidate: [requireLongPassword],
    afterLogin: [rememberDevice],
    afterOperation: [forgiveAttempts],
    afterChange: [inviteUser],
    beforeDelete: [keepSchedules],
  },
  endpoints: [forgotPassword],
  access: {
    admin: staff,
    create: admins,
    read: staff,
    update: ({ req, id }) => hasRole(req.user, 'admin') || (Boolean(id) && req.user?.id === id),
    delete: admins,
    unlock: admins,
  },
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true },
    {
      name: 'roles',
      type: 'select',
      label: 'Rollen',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['author'],
      access: { create: admins, read: staff, update: admins },
      admin: {
        description:
          'Beheerder: alles. Redacteur: alle inhoud en reacties. Auteur: eigen concepten. Moderator: reacties.',
      },
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
    },
    {
      name: 'notifyComments',
      type: 'checkbox',
      label: 'Mail over reacties die wachten',
      defaultValue: true,
      admin: { description: 'Ten hoogste eens per kwartier, voor wie reacties beoordeelt.' },
    },
    {
      name: 'notifyAttention',
      type: 'checkbox',
      label: 'Elke week mail over wat aandacht vraagt',
      defaultValue: false,
      admin: { description: 'Dezelfde punten als op de startpagina: beoordelingen, bronnen, reacties.' },
    },
    {
      name: 'attentionMailedAt',
      type: 'date',
      access: filledBySystem(admins),
      admin: { hidden: true },
    },
    {
      name: 'commentsDigestAt',
      type: 'date',
      access: filledBySystem(admins),
      admin: { hidden: true },
    },
  ],
}

export const Users = withFieldRules(config, staff)
