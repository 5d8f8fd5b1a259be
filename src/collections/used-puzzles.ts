import type { CollectionConfig } from 'payload'

const nobody = () => false
const hidden = { access: { create: nobody, read: nobody, update: nobody } }

/** Puzzles that a comment was posted with: each is good for one. They go when they would be refused for their date. */
export const UsedPuzzles: CollectionConfig = {
  slug: 'used-puzzles',
  labels: { singular: 'Gebruikte puzzel', plural: 'Gebruikte puzzels' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'puzzle', type: 'text', required: true, unique: true, ...hidden },
    { name: 'expiresAt', type: 'date', required: true, index: true, ...hidden },
  ],
}
