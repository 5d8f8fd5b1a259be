import type { CollectionConfig, Where } from 'payload'
import { expireComments } from '@/comments/expire-on-change'
import { followTransitions } from '@/comments/follow-transitions'
import { isEmailAddress } from '@/comments/input'
import { refuseForeignParent } from '@/comments/parent'
import { fillStaffReply } from '@/comments/staff-reply'
import { COMMENT_STATUSES, STATUS_LABELS } from '@/comments/status'
import { admins, filledBySystem, moderators, privateTo, writtenBy } from './access'

/** What readers may see: released comments of articles that they can read. */
const PUBLIC: Where = {
  and: [
    { status: { equals: 'published' } },
    { 'symptom._status': { equals: 'published' } },
    { 'symptom.deletedAt': { exists: false } },
  ],
}

export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Reactie', plural: 'Reacties' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['body', 'name', 'symptom', 'status', 'createdAt'],
    listSearchableFields: ['name', 'body', 'email'],
    group: 'Lezers',
    description:
      'Een reactie wacht tot een moderator haar publiceert. Het e-mailadres ziet alleen de redactie.',
  },
  defaultSort: '-createdAt',
  access: {
    // One door for readers: the form's own address. This one is for staff.
    create: moderators,
    read: ({ req }) => moderators({ req }) || PUBLIC,
    update: moderators,
    delete: admins,
  },
  hooks: {
    beforeValidate: [fillStaffReply],
    beforeChange: [refuseForeignParent, followTransitions],
    afterChange: [expireComments.afterChange],
    afterDelete: [expireComments.afterDelete],
  },
  indexes: [{ fields: ['symptom', 'status', 'createdAt'] }, { fields: ['status', 'createdAt'] }],
  fields: [
    {
      name: 'symptom',
      type: 'relationship',
      relationTo: 'symptoms',
      label: 'Artikel',
      required: true,
      index: true,
      access: writtenBy(moderators),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      label: 'Antwoord op',
      index: true,
      access: writtenBy(moderators),
      filterOptions: ({ data }) => (data?.symptom ? { symptom: { equals: data.symptom } } : true),
    },
    {
      name: 'name',
      type: 'text',
      label: 'Naam',
      required: true,
      access: writtenBy(moderators),
    },
    {
      name: 'email',
      type: 'email',
      label: 'E-mailadres',
      required: true,
      index: true,
      access: privateTo(moderators),
      admin: { description: 'Wordt nooit gepubliceerd.' },
      validate: (value: unknown) => isEmailAddress(value) || 'Vul een geldig e-mailadres in.',
    },
    {
      name: 'body',
      type: 'textarea',
      label: 'Reactie',
      required: true,
      access: writtenBy(moderators),
    },
    {
      name: 'status',
      type: 'select',
      label: 'Stand',
      required: true,
      index: true,
      defaultValue: 'pending',
      access: writtenBy(moderators),
      options: COMMENT_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'staffReply',
      type: 'checkbox',
      label: 'Antwoord van de redactie',
      defaultValue: false,
      access: filledBySystem(() => true),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'heldReasons',
      type: 'text',
      hasMany: true,
      label: 'Waarom de reactie wacht',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'consentedAt',
      type: 'date',
      label: 'Toestemming gegeven op',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'notifyReplies',
      type: 'checkbox',
      label: 'Wil bericht bij een antwoord',
      defaultValue: false,
      access: privateTo(moderators),
      admin: { position: 'sidebar' },
    },
    {
      // A keyed hash of who wrote what where. Its unique index is what stops the same post sent twice at once.
      name: 'fingerprint',
      type: 'text',
      required: true,
      unique: true,
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
}
