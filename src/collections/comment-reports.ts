import type { CollectionConfig } from 'payload'
import { admins, filledBySystem, hiddenUnless, moderators } from '@/access/access'
import { aboutComment } from './fields'

const BY_SYSTEM = { access: filledBySystem(moderators) }

/** What readers said of a comment: one report per network and day. */
export const CommentReports: CollectionConfig = {
  slug: 'comment-reports',
  labels: { singular: 'Melding', plural: 'Meldingen' },
  admin: {
    group: 'Lezers',
    useAsTitle: 'reason',
    defaultColumns: ['createdAt', 'comment', 'reason'],
    description: 'Reacties die lezers meldden. U beslist erover bij Beoordelen, onder Gemeld.',
    hidden: hiddenUnless(moderators),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: () => false, read: moderators, update: () => false, delete: admins },
  indexes: [{ fields: ['comment', 'createdAt'] }],
  fields: [
    aboutComment,
    { name: 'reason', type: 'textarea', label: 'Wat de lezer erover zegt', ...BY_SYSTEM },
    {
      // A keyed hash of the comment and the network of this day. Its unique index is what counts a network once.
      name: 'fingerprint',
      type: 'text',
      required: true,
      unique: true,
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
}
