import type { CollectionConfig } from 'payload'

const nobody = () => false
const hidden = { access: { create: nobody, read: nobody, update: nobody } }

/** What has to fall on every instance of the site: an outbox, written with the change itself (`platform/expiries`). */
export const Expiries: CollectionConfig = {
  slug: 'expiries',
  labels: { singular: 'Verval', plural: 'Verval' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'tags', type: 'json', required: true, ...hidden },
    // 0 until the change can be seen by everybody.
    { name: 'number', type: 'number', required: true, index: true, ...hidden },
  ],
}
