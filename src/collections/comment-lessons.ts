import type { CollectionConfig } from 'payload'
import { nobodysCollection, nobodysField } from '@/access/nobodys'

/**
 * What moderators' decisions taught about spam: of each comment that they published or called spam, keyed hashes of what can
 * be told of it. Nobody reads it by the API. Spam that is kept no longer stays here; what is erased for a person goes.
 */
export const CommentLessons: CollectionConfig = {
  slug: 'comment-lessons',
  labels: { singular: 'Geleerd van een reactie', plural: 'Geleerd van reacties' },
  admin: { hidden: true },
  access: nobodysCollection,
  fields: [
    { name: 'comment', type: 'text', required: true, unique: true, ...nobodysField },
    { name: 'isSpam', type: 'checkbox', required: true, index: true, ...nobodysField },
    { name: 'features', type: 'json', required: true, ...nobodysField },
  ],
}
