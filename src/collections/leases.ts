import type { CollectionConfig } from 'payload'

const nobody = () => false
const hidden = { access: { create: nobody, read: nobody, update: nobody } }

/** What only one process of the site may do at a time, on whatever machine, and which of them does it (`platform/leases`). */
export const Leases: CollectionConfig = {
  slug: 'leases',
  labels: { singular: 'Voorrecht', plural: 'Voorrechten' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, ...hidden },
    { name: 'holder', type: 'text', ...hidden },
    // Goes up for as long as the holder lives.
    { name: 'beat', type: 'number', required: true, ...hidden },
  ],
}
