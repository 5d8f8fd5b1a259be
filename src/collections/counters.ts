import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/** Numbers that are given out once each, by the database itself (`platform/stored-counters.ts`). */
export const Counters: CollectionConfig = {
  slug: 'counters',
  labels: { singular: 'Teller', plural: 'Tellers' },
  admin: { hidden: true },
  access: nobodysCollection,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, ...nobodysField },
    { name: 'value', type: 'number', required: true, ...nobodysField },
  ],
}
