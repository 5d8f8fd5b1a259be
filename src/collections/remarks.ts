import type { Access, CollectionConfig } from 'payload'
import { filledBySystem, hasRole, staff } from '@/access/access'
import { deleteReplies } from '@/teamwork/end-with-article'
import { ABOUT, ABOUT_LABELS, LONGEST_QUOTE, LONGEST_REMARK } from '@/teamwork/remarks/remark'
import { articleFields } from './article-fields'

const BY_SYSTEM = { access: filledBySystem(staff) }

/** Admins any, others their own. */
const ownOrAdmins: Access = ({ req }) =>
  hasRole(req.user, 'admin') || (staff({ req }) && { by: { equals: req.user?.id } })

/**
 * What staff tell each other about an article, and the answers to that. Written beside the form (`teamwork/`), never with the
 * article: it makes no version, and readers never see one.
 */
export const Remarks: CollectionConfig = {
  slug: 'remarks',
  labels: { singular: 'Opmerking', plural: 'Opmerkingen' },
  admin: { hidden: true },
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  // Written by the panel only, which fills in who wrote it.
  access: { create: () => false, read: staff, update: () => false, delete: ownOrAdmins },
  hooks: { beforeDelete: [deleteReplies] },
  fields: [
    ...articleFields(),
    { name: 'replyTo', type: 'text', label: 'Antwoord op', index: true, ...BY_SYSTEM },
    {
      name: 'about',
      type: 'select',
      label: 'Waarover',
      required: true,
      options: ABOUT.map((value) => ({ value, label: ABOUT_LABELS[value] })),
      ...BY_SYSTEM,
    },
    { name: 'quote', type: 'textarea', label: 'Aangehaald', maxLength: LONGEST_QUOTE, ...BY_SYSTEM },
    { name: 'cause', type: 'text', label: 'Oorzaak', ...BY_SYSTEM },
    {
      name: 'text',
      type: 'textarea',
      label: 'Opmerking',
      required: true,
      maxLength: LONGEST_REMARK,
      ...BY_SYSTEM,
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Gebruiker', index: true, ...BY_SYSTEM },
    // Names are kept beside the users: they have to say who it was after the account is gone.
    { name: 'byName', type: 'text', label: 'Wie', required: true, ...BY_SYSTEM },
    { name: 'assignee', type: 'relationship', relationTo: 'users', label: 'Voor', index: true, ...BY_SYSTEM },
    { name: 'assigneeName', type: 'text', label: 'Voor wie', ...BY_SYSTEM },
    { name: 'resolvedAt', type: 'date', label: 'Afgehandeld op', index: true, ...BY_SYSTEM },
    { name: 'resolvedByName', type: 'text', label: 'Afgehandeld door', ...BY_SYSTEM },
  ],
}
