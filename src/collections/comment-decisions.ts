import type { CollectionConfig } from 'payload'
import { filledBySystem, hiddenUnless, moderators } from '@/access/access'
import { COMMENT_STATUSES, STATUS_LABELS } from '@/comments/status'
import { aboutComment } from './fields'

const STATUS_OPTIONS = COMMENT_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }))
const BY_SYSTEM = { access: filledBySystem(moderators) }

/**
 * Every decision about a comment: who, when, from, to. Written where the state changes (`comments/change-status.ts`), and where
 * its words do (`comments/edits/`).
 */
export const CommentDecisions: CollectionConfig = {
  slug: 'comment-decisions',
  labels: { singular: 'Besluit', plural: 'Besluiten' },
  admin: {
    group: 'Lezers',
    useAsTitle: 'byName',
    defaultColumns: ['decidedAt', 'byName', 'from', 'to', 'comment', 'how'],
    description:
      'Wie wanneer over welke reactie besliste, en wie haar bewerkte. Niemand kan hier iets aan veranderen.',
    hidden: hiddenUnless(moderators),
  },
  defaultSort: '-decidedAt',
  disableDuplicate: true,
  access: { create: () => false, read: moderators, update: () => false, delete: () => false },
  fields: [
    aboutComment,
    { name: 'from', type: 'select', label: 'Van', options: STATUS_OPTIONS, ...BY_SYSTEM },
    { name: 'to', type: 'select', label: 'Naar', required: true, options: STATUS_OPTIONS, ...BY_SYSTEM },
    {
      name: 'how',
      type: 'select',
      label: 'Hoe',
      required: true,
      options: [
        { value: 'desk', label: 'Beoordelen' },
        { value: 'undo', label: 'Teruggedraaid' },
        { value: 'api', label: 'Formulier of API' },
        { value: 'edit', label: 'Bewerkt' },
        { value: 'confirmed', label: 'Bevestigd door de schrijver' },
        { value: 'system', label: 'De site zelf' },
      ],
      ...BY_SYSTEM,
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Gebruiker', index: true, ...BY_SYSTEM },
    { name: 'byName', type: 'text', label: 'Wie', required: true, ...BY_SYSTEM },
    { name: 'decidedAt', type: 'date', label: 'Wanneer', required: true, index: true, ...BY_SYSTEM },
    // What an edit changed; goes with the comment's own words (`comments/edits/`).
    { name: 'nameBefore', type: 'text', label: 'Naam ervoor', ...BY_SYSTEM },
    { name: 'nameAfter', type: 'text', label: 'Naam erna', ...BY_SYSTEM },
    { name: 'bodyBefore', type: 'textarea', label: 'Tekst ervoor', ...BY_SYSTEM },
    { name: 'bodyAfter', type: 'textarea', label: 'Tekst erna', ...BY_SYSTEM },
    // Why it was rejected, as it stands in the list of the settings.
    { name: 'reason', type: 'text', label: 'Reden', ...BY_SYSTEM },
    // What the decision took from the reported queue, for when it is taken back.
    { name: 'reportCount', type: 'number', label: 'Meldingen', ...BY_SYSTEM },
    { name: 'reportedAt', type: 'date', label: 'Gemeld op', ...BY_SYSTEM },
  ],
}
