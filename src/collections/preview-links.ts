import type { CollectionConfig } from 'payload'
import { filledBySystem, writers } from '@/access/access'
import { PREVIEWED } from '@/preview/find-draft'
import { whereLinkWorks } from '@/preview/link-works'
import { createdBy } from './fields'

const BY_SYSTEM = { access: filledBySystem(writers) }

/** The links with which somebody without a login sees a draft: to delete one takes it back. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Link naar een concept', plural: 'Links naar concepten' },
  admin: { hidden: true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    create: () => false,
    read: ({ req }) => writers({ req }) && whereLinkWorks(),
    update: () => false,
    delete: writers,
  },
  fields: [
    { name: 'shown', type: 'select', label: 'Soort', required: true, options: [...PREVIEWED], ...BY_SYSTEM },
    { name: 'document', type: 'text', label: 'Document', required: true, index: true, ...BY_SYSTEM },
    { name: 'expires', type: 'date', label: 'Tot', required: true, index: true, ...BY_SYSTEM },
    createdBy,
  ],
}
