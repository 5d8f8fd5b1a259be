import type { CollectionConfig } from 'payload'
import { admins, editors, filledBySystem } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'

const nobody = () => false
const BY_SYSTEM = { access: filledBySystem(editors) }

/** How often an article was read in a day, and in a month (`reads/`). */
const config: CollectionConfig = {
  slug: 'article-reads',
  lockDocuments: false,
  labels: { singular: 'Aantal keer gelezen', plural: 'Aantallen keer gelezen' },
  admin: { hidden: true },
  timestamps: false,
  // `search/stored-counts.ts` writes it straight into the database.
  access: { create: nobody, read: editors, update: nobody, delete: admins },
  indexes: [{ fields: ['article', 'period'], unique: true }],
  fields: [
    // An id and no relationship: what was read outlives nothing, and hangs on nothing.
    { name: 'article', type: 'text', label: 'Artikel', required: true, ...BY_SYSTEM },
    { name: 'span', type: 'select', label: 'Soort', options: ['day', 'month'], required: true, ...BY_SYSTEM },
    // 2026-11-27 or 2026-11.
    { name: 'period', type: 'text', label: 'Dag of maand', required: true, index: true, ...BY_SYSTEM },
    { name: 'count', type: 'number', label: 'Aantal keer', required: true, ...BY_SYSTEM },
  ],
}

export const ArticleReads = withFieldRules(config, admins)
