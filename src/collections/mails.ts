import { type CollectionConfig, NotFound } from 'payload'
import { admins, filledBySystem, hiddenUnless } from '@/access/access'
import { adminComponent } from '@/admin/admin-component'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { MAIL_KINDS } from '@/mail/kinds'
import { changeMail } from '@/mail/outbox/stored-mails'

const STATES = [
  { value: 'waiting', label: 'Wacht' },
  { value: 'sending', label: 'Wordt verstuurd' },
  { value: 'handing-over', label: 'Wordt overgedragen' },
  { value: 'sent', label: 'Verstuurd' },
  { value: 'dead', label: 'Niet verstuurd' },
  { value: 'unsure', label: 'Misschien verstuurd' },
]

const KINDS = Object.entries(MAIL_KINDS).map(([value, label]) => ({ value, label }))

/** POST /api/mails/{id}/again: an admin has a mail sent that was given up. */
const again = staffEndpoint({
  method: 'post',
  path: '/:id/again',
  may: admins,
  answer: async (req) => {
    const changed = await changeMail(
      req.payload,
      [{ id: { equals: documentOf(req) } }, { state: { in: ['dead', 'unsure'] } }],
      { state: 'waiting', attempts: 0, nextAttemptAt: new Date().toISOString() },
    )
    if (!changed) throw new NotFound(req.t)
    return { state: 'waiting' }
  },
})

const BY_SYSTEM = { access: filledBySystem(admins), admin: { readOnly: true } }

/** The outbox: every mail that the site sends by itself, until it is sent (`mail/outbox`). */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: 'Mail', plural: 'Mails' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'subject',
    defaultColumns: ['kind', 'state', 'attempts', 'nextAttemptAt', 'sentAt', 'lastError'],
    description: 'Wat de site verstuurt. Van een verstuurde mail blijven adres en tekst niet bewaard.',
    hidden: hiddenUnless(admins),
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  access: { create: () => false, read: admins, update: () => false, delete: admins },
  endpoints: [again],
  indexes: [
    { fields: ['state', 'nextAttemptAt'] },
    { fields: ['mailboxHash', 'createdAt'] },
    { fields: ['networkHash', 'createdAt'] },
  ],
  fields: [
    {
      name: 'sendAgain',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: adminComponent('@/mail/send-again#SendAgain') } },
    },
    // What makes it this mail; the unique index keeps it from being queued twice.
    { name: 'key', type: 'text', label: 'Kenmerk', required: true, unique: true, ...BY_SYSTEM },
    { name: 'kind', type: 'select', label: 'Soort', required: true, options: KINDS, ...BY_SYSTEM },
    {
      name: 'state',
      type: 'select',
      label: 'Stand',
      required: true,
      defaultValue: 'waiting',
      options: STATES,
      ...BY_SYSTEM,
    },
    { name: 'to', type: 'text', label: 'Aan', index: true, ...BY_SYSTEM },
    { name: 'subject', type: 'text', label: 'Onderwerp', ...BY_SYSTEM },
    { name: 'text', type: 'textarea', label: 'Tekst', ...BY_SYSTEM },
    {
      name: 'html',
      type: 'textarea',
      label: 'HTML',
      access: filledBySystem(admins),
      admin: { hidden: true },
    },
    { name: 'unsubscribe', type: 'text', access: filledBySystem(admins), admin: { hidden: true } },
    // Keyed hashes of the mailbox that it reaches and of the network that caused it, to limit both; kept for a day.
    { name: 'mailboxHash', type: 'text', access: filledBySystem(admins), admin: { hidden: true } },
    { name: 'networkHash', type: 'text', access: filledBySystem(admins), admin: { hidden: true } },
    { name: 'attempts', type: 'number', label: 'Pogingen', defaultValue: 0, ...BY_SYSTEM },
    { name: 'nextAttemptAt', type: 'date', label: 'Volgende poging', ...BY_SYSTEM },
    { name: 'sentAt', type: 'date', label: 'Verstuurd op', ...BY_SYSTEM },
    { name: 'lastError', type: 'text', label: 'Laatste fout', ...BY_SYSTEM },
    // Which worker has it, and until when nobody else may take it.
    { name: 'lockedBy', type: 'text', access: filledBySystem(admins), admin: { hidden: true } },
    { name: 'leaseUntil', type: 'date', access: filledBySystem(admins), admin: { hidden: true } },
  ],
}
