import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/** Puzzles that a comment was posted with: each is good for one. They go when they would be refused for their date. */
export const UsedPuzzles: CollectionConfig = {
  slug: 'used-puzzles',
  labels: { singular: 'Gebruikte puzzel', plural: 'Gebruikte puzzels' },
  admin: { hidden: true },
  access: nobodysCollection,
  timestamps: false,
  fields: [
    { name: 'puzzle', type: 'text', required: true, unique: true, ...nobodysField },
    { name: 'expiresAt', type: 'date', required: true, index: true, ...nobodysField },
  ],
}
