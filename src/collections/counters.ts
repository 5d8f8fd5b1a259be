import type { CollectionConfig } from 'payload'

const nobody = () => false
const hidden = { access: { create: nobody, read: nobody, update: nobody } }

/** Numbers that are given out once each, by the database itself (`platform/expiries`). */
export const Counters: CollectionConfig = {
  slug: 'counters',
  labels: { singular: 'Teller', plural: 'Tellers' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, ...hidden },
    { name: 'value', type: 'number', required: true, ...hidden },
  ],
}
