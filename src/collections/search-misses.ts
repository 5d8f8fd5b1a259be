import type { CollectionConfig } from 'payload'
import { admins, editors, filledBySystem } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'

const nobody = () => false
const BY_SYSTEM = { access: filledBySystem(editors), admin: { readOnly: true } }

const config: CollectionConfig = {
  slug: 'search-misses',
  labels: { singular: 'Zoekterm zonder resultaat', plural: 'Zoektermen zonder resultaat' },
  admin: {
    useAsTitle: 'term',
    defaultColumns: ['term', 'count', 'lastSeen'],
    group: 'Inhoud',
    description:
      'Wat lezers zochten en niet vonden, met hoe vaak. Wie het zocht, wordt nergens bewaard. Voeg een synoniem of artikel toe, en verwijder dan de term.',
  },
  defaultSort: '-count',
  timestamps: false,
  // `search/stored-counts.ts` writes it straight into the database.
  access: { create: nobody, read: editors, update: nobody, delete: editors },
  fields: [
    { name: 'term', type: 'text', label: 'Term', required: true, unique: true, ...BY_SYSTEM },
    { name: 'count', type: 'number', label: 'Aantal keer', required: true, index: true, ...BY_SYSTEM },
    { name: 'lastSeen', type: 'text', label: 'Laatst gezocht', required: true, index: true, ...BY_SYSTEM },
  ],
}

export const SearchMisses = withFieldRules(config, admins)
