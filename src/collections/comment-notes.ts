import type { Access, CollectionConfig } from 'payload'
import { filledBySystem, hasRole, moderators } from '@/access/access'
import { aboutComment } from './fields'

const BY_SYSTEM = { access: filledBySystem(moderators) }

/** Admins any, moderators their own. */
const ownOrAdmins: Access = ({ req }) =>
  hasRole(req.user, 'admin') || (moderators({ req }) && { by: { equals: req.user?.id } })

/** What moderators tell each other about a comment. The desk writes and shows them (`comments/notes/`); readers never see one. */
export const CommentNotes: CollectionConfig = {
  slug: 'comment-notes',
  labels: { singular: 'Aantekening', plural: 'Aantekeningen' },
  admin: { hidden: true },
  lockDocuments: false,
  defaultSort: 'createdAt',
  disableDuplicate: true,
  // Written by the desk only, which fills in who wrote it.
  access: { create: () => false, read: moderators, update: () => false, delete: ownOrAdmins },
  fields: [
    aboutComment,
    { name: 'body', type: 'textarea', label: 'Aantekening', required: true, ...BY_SYSTEM },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Gebruiker', index: true, ...BY_SYSTEM },
    // Kept beside the user: it has to say who it was after the account is gone.
    { name: 'byName', type: 'text', label: 'Wie', required: true, ...BY_SYSTEM },
  ],
}
