import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/** What only one process of the site may do at a time, on whatever machine, and which of them does it (`platform/leases`). */
export const Leases: CollectionConfig = {
  slug: 'leases',
  labels: { singular: 'Voorrecht', plural: 'Voorrechten' },
  admin: { hidden: true },
  access: nobodysCollection,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, ...nobodysField },
    { name: 'holder', type: 'text', ...nobodysField },
    // Goes up for as long as the holder lives.
    { name: 'beat', type: 'number', required: true, ...nobodysField },
  ],
}
