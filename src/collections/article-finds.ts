import type { CollectionConfig } from 'payload'
import { admins, editors, filledBySystem } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'

const nobody = () => false
const BY_SYSTEM = { access: filledBySystem(editors) }

/** With which words readers searched before they opened an article (`reads/`). */
const config: CollectionConfig = {
  slug: 'article-finds',
  lockDocuments: false,
  labels: { singular: 'Zoekterm die een artikel vond', plural: 'Zoektermen die een artikel vonden' },
  admin: { hidden: true },
  timestamps: false,
  // `search/stored-counts.ts` writes it straight into the database.
  access: { create: nobody, read: editors, update: nobody, delete: admins },
  indexes: [{ fields: ['article', 'term'], unique: true }],
  fields: [
    { name: 'article', type: 'text', label: 'Artikel', required: true, ...BY_SYSTEM },
    { name: 'term', type: 'text', label: 'Term', required: true, ...BY_SYSTEM },
    { name: 'count', type: 'number', label: 'Aantal keer', required: true, ...BY_SYSTEM },
    { name: 'lastSeen', type: 'text', label: 'Laatst gezocht', required: true, index: true, ...BY_SYSTEM },
  ],
}

export const ArticleFinds = withFieldRules(config, admins)
