import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/**
 * Browsers in which somebody confirmed by a link in a mail that an address is theirs, and asked to be remembered
 * (`comments/trust/`). A row holds no address and no browser, only hashes and numbers; without its row a cookie is worth nothing.
 */
export const TrustedBrowsers: CollectionConfig = {
  slug: 'trusted-browsers',
  lockDocuments: false,
  labels: { singular: 'Onthouden browser', plural: 'Onthouden browsers' },
  admin: { hidden: true },
  access: nobodysCollection,
  fields: [
    { name: 'browser', type: 'text', required: true, unique: true, ...nobodysField },
    // A keyed hash of the address.
    { name: 'holder', type: 'text', required: true, index: true, ...nobodysField },
    { name: 'expiresAt', type: 'date', required: true, index: true, ...nobodysField },
  ],
}
