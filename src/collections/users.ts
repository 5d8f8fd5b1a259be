import type { CollectionConfig } from 'payload'
import { admins, filledBySystem, hasRole, ROLES, staff } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { ROLE_LABELS } from '@/access/role-labels'
import { afterReset, noteReset } from '@/accounts/after-reset'
import { endPasswordLinks } from '@/accounts/end-password-links'
import { forgotPassword } from '@/accounts/forgot-password'
import { guardLogin, rememberDevice } from '@/accounts/guard-login'
import { inviteUser, makeUpPassword } from '@/accounts/invitation/invite-user'
import { requireLongKey } from '@/accounts/key-rule'
import { requireLongPassword } from '@/accounts/password-rule'
import { secondFactorEndpoints } from '@/accounts/second-factor/endpoints'
import { forgetWithUser } from '@/accounts/second-factor/forget-with-user'
import { askSecondStep } from '@/accounts/second-factor/second-step'
import { noteAccount } from '@/accounts/store-only-changes'
import { adminComponent } from '@/admin/admin-component'
import { keepSchedules } from '@/jobs/keep-schedules'
import { env } from '@/platform/env'

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
    beforeOperation: [guardLogin, noteReset, makeUpPassword],
    beforeValidate: [requireLongPassword, requireLongKey],
    beforeChange: [endPasswordLinks, noteAccount],
    beforeLogin: [askSecondStep],
    afterLogin: [rememberDevice],
    afterOperation: [afterReset],
    afterChange: [inviteUser],
    beforeDelete: [keepSchedules],
    afterDelete: [forgetWithUser],
  },
  endpoints: [forgotPassword, ...secondFactorEndpoints],
  access: {
    admin: staff,
    create: admins,
    read: staff,
    update: ({ req, id }) => hasRole(req.user, 'admin') || (Boolean(id) && req.user?.id === id),
    delete: admins,
    unlock: admins,
  },
  fields: [
    {
      name: 'invitation',
      type: 'ui',
      admin: {
        components: { Field: adminComponent('@/accounts/invitation/invitation-field#InvitationField') },
      },
    },
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
      name: 'secondFactor',
      type: 'ui',
      admin: {
        components: {
          Field: adminComponent('@/accounts/second-factor/second-factor-field#SecondFactorField'),
        },
      },
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
