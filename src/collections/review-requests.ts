import type { CollectionConfig } from 'payload'
import { filledBySystem, staff } from '@/access/access'
import { LONGEST_WORD } from '@/teamwork/reviews/review'
import { articleFields } from './article-fields'

const BY_SYSTEM = { access: filledBySystem(staff) }

/** Who asked whom to look at an article, and when that was done. Written beside the form (`teamwork/`); no version has it. */
export const ReviewRequests: CollectionConfig = {
  slug: 'review-requests',
  labels: { singular: 'Vraag om na te kijken', plural: 'Vragen om na te kijken' },
  admin: { hidden: true },
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: () => false, read: staff, update: () => false, delete: () => false },
  fields: [
    ...articleFields(),
    // Of two who ask the same person at once, one is first. What is done has its own.
    { name: 'key', type: 'text', label: 'Sleutel', required: true, unique: true, ...BY_SYSTEM },
    { name: 'of', type: 'relationship', relationTo: 'users', label: 'Aan', index: true, ...BY_SYSTEM },
    { name: 'ofName', type: 'text', label: 'Aan wie', required: true, ...BY_SYSTEM },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Door', index: true, ...BY_SYSTEM },
    { name: 'byName', type: 'text', label: 'Door wie', required: true, ...BY_SYSTEM },
    { name: 'word', type: 'textarea', label: 'Toelichting', maxLength: LONGEST_WORD, ...BY_SYSTEM },
    { name: 'doneAt', type: 'date', label: 'Nagekeken op', index: true, ...BY_SYSTEM },
  ],
}
