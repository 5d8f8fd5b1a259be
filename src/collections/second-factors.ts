import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/**
 * Who logs in with two steps. Apart from users, of whom Payload writes whole documents at each login: a used code would come
 * back. Nobody reads or writes it by the API, whatever their role; `accounts/second-factor` does.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: { singular: 'Tweede stap', plural: 'Tweede stappen' },
  admin: { hidden: true },
  access: nobodysCollection,
  lockDocuments: false,
  fields: [
    // The id; as a text, because a relation would let queries on users lead here.
    { name: 'user', type: 'text', required: true, unique: true, ...nobodysField },
    // Sealed for this user.
    { name: 'secret', type: 'text', required: true, ...nobodysField },
    // Sessions that began before are none.
    { name: 'since', type: 'date', required: true, ...nobodysField },
    // Of 30 seconds, counted since 1970: a code is good once.
    { name: 'lastStep', type: 'number', required: true, ...nobodysField },
    // Keyed hashes with commas between: one text, so that it can be compared and set in one statement.
    { name: 'recoveryCodes', type: 'textarea', ...nobodysField },
  ],
}
