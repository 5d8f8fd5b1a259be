import type { CollectionConfig, Where } from 'payload'
import { admins, filledBySystem, moderators, privateTo, writtenBy } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { blockEndpoints } from '@/comments/blocks/endpoints'
import { deleteReports } from '@/comments/delete-reports'
import { deskEndpoints } from '@/comments/desk/endpoints'
import { likelySpamEndpoint } from '@/comments/desk/likely-spam-endpoint'
import { recordEdit } from '@/comments/edits/record-edit'
import { setEmailKey } from '@/comments/email-key'
import { expireComments } from '@/comments/expire-on-change'
import { followTransitions } from '@/comments/follow-transitions'
import { forgetDeleted, learnFromDecision } from '@/comments/learning/learn'
import { rankWaiting } from '@/comments/learning/rank-waiting'
import { setMailsDue } from '@/comments/mails/mails-due'
import { takeBackMailsOfDeleted } from '@/comments/mails/take-back'
import { deleteNotes } from '@/comments/notes/delete-notes'
import { outliveComment } from '@/comments/outlive-comment'
import { setNumber, setPage } from '@/comments/pages/set-page'
import { refuseForeignParent } from '@/comments/parent'
import { fillStaffReply } from '@/comments/staff-reply'
import { COMMENT_STATUSES, STATUS_LABELS } from '@/comments/status'
import { forgetSpammersBrowsers } from '@/comments/trust/forget-spammers-browsers'
import { isMailbox } from '@/mail/mailbox'
import { privacyEndpoints } from '@/privacy/admin/endpoints'

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
  // A copy would be a second comment that nobody wrote.
  disableDuplicate: true,
  endpoints: [...deskEndpoints, likelySpamEndpoint, ...blockEndpoints, ...privacyEndpoints],
  access: {
    // One door for readers: the form's own address. This one is for staff.
    create: moderators,
    read: ({ req }) => moderators({ req }) || PUBLIC,
    update: moderators,
    delete: admins,
  },
  hooks: {
    beforeValidate: [fillStaffReply],
    beforeChange: [
      refuseForeignParent,
      followTransitions.beforeChange,
      recordEdit.beforeChange,
      setEmailKey,
      setMailsDue,
      rankWaiting,
    ],
    // The state is set first: what follows looks at it.
    afterChange: [
      recordEdit.afterChange,
      followTransitions.afterChange,
      learnFromDecision,
      forgetSpammersBrowsers,
      expireComments.afterChange,
    ],
    beforeDelete: [deleteReports, deleteNotes, outliveComment],
    afterDelete: [forgetDeleted, takeBackMailsOfDeleted, expireComments.afterDelete],
  },
  indexes: [
    { fields: ['symptom', 'status', 'createdAt'] },
    { fields: ['symptom', 'page', 'createdAt'] },
    { fields: ['symptom', 'status', 'page'] },
    { fields: ['status', 'page', 'createdAt'] },
    { fields: ['status', 'createdAt'] },
    { fields: ['status', 'spamRank'] },
    { fields: ['wordsHash', 'createdAt'] },
  ],
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
      validate: (value: unknown) => isMailbox(value) || 'Vul een geldig e-mailadres in.',
    },
    {
      // The address in the one form in which it is looked up.
      name: 'emailKey',
      type: 'text',
      index: true,
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
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
      hooks: { beforeChange: [followTransitions.status] },
      // Absent from every update by then: `followTransitions` sets it afterwards.
      validate: (value: unknown, { operation }: { operation?: string }) =>
        operation === 'update' || COMMENT_STATUSES.some((status) => status === value) || 'Kies een stand.',
      admin: { position: 'sidebar' },
    },
    {
      // The page of the article's comments that it is on, from when it is first published, and ever after.
      name: 'page',
      type: 'number',
      label: 'Bladzijde',
      access: filledBySystem(() => true),
      hooks: { beforeChange: [setPage] },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // How pages name it (`comments/ref.ts`), from when it is first published. Those that were before there were numbers have none.
      name: 'number',
      type: 'number',
      label: 'Nummer',
      index: true,
      access: filledBySystem(() => true),
      hooks: { beforeChange: [setNumber] },
      admin: { position: 'sidebar', readOnly: true },
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
      name: 'record',
      type: 'ui',
      admin: { components: { Field: adminComponent('@/comments/desk/comment-record#CommentRecord') } },
    },
    {
      // In the comment's own row: a list of texts has a table of its own, which a crash could leave unwritten.
      name: 'heldReasons',
      type: 'json',
      label: 'Waarom de reactie wacht',
      access: filledBySystem(moderators),
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
      admin: {
        position: 'sidebar',
        components: { Field: adminComponent('@/comments/desk/held-reasons#HeldReasons') },
      },
    },
    {
      name: 'reportCount',
      type: 'number',
      label: 'Meldingen van lezers',
      defaultValue: 0,
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // Set while reports wait for a moderator: the reported queue.
      name: 'reportedAt',
      type: 'date',
      label: 'Gemeld op',
      index: true,
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'reportsClearedAt',
      type: 'date',
      label: 'Meldingen beoordeeld op',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'decidedAt',
      type: 'date',
      label: 'Beslist op',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Beslist door',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // Readers see that staff changed the words, and not what stood there.
      name: 'editedAt',
      type: 'date',
      label: 'Bewerkt door de redactie op',
      access: filledBySystem(() => true),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // As it stands in the list of the settings, while the comment is rejected.
      name: 'rejectionReason',
      type: 'text',
      label: 'Reden van afwijzing',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // What its writer is mailed about that, where a moderator wants it.
      name: 'rejectionMail',
      type: 'textarea',
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      // Set when only an empty place is left, for the answers under it.
      name: 'erasedAt',
      type: 'date',
      label: 'Gewist op',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // When mails about it come due (`comments/mails/announce.ts`).
      name: 'mailsDueAt',
      type: 'date',
      index: true,
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
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
      name: 'emailConfirmedAt',
      type: 'date',
      label: 'E-mailadres bevestigd op',
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // Nothing is doubted about it but whether the address is its writer's, who may confirm it by mail (`comments/trust/`).
      name: 'confirmable',
      type: 'checkbox',
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      // What holds it out of sight, while it is `blocked`; after that, what did.
      name: 'block',
      type: 'relationship',
      relationTo: 'comment-blocks',
      label: 'Blokkade',
      index: true,
      access: filledBySystem(moderators),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.block) },
    },
    {
      // How likely it was found to be spam, and since when it waits: the desk sorts by it (`comments/learning/spam-rank.ts`).
      name: 'spamRank',
      type: 'text',
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      // A keyed hash that is another one tomorrow: which comments of one day came from one network.
      name: 'networkHash',
      type: 'text',
      access: filledBySystem(moderators),
      admin: { hidden: true },
    },
    {
      name: 'networkDay',
      type: 'text',
      index: true,
      access: filledBySystem(moderators),
      admin: { hidden: true },
    },
    {
      // A keyed hash of the words, to find the same text elsewhere.
      name: 'wordsHash',
      type: 'text',
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
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
