import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/** What has to fall on every instance of the site: an outbox, written with the change itself (`platform/expiries`). */
export const Expiries: CollectionConfig = {
  slug: 'expiries',
  labels: { singular: 'Verval', plural: 'Verval' },
  admin: { hidden: true },
  access: nobodysCollection,
  lockDocuments: false,
  fields: [
    { name: 'tags', type: 'json', required: true, ...nobodysField },
    // 0 until the change can be seen by everybody.
    { name: 'number', type: 'number', required: true, index: true, ...nobodysField },
  ],
}
