import type { CollectionConfig } from 'payload'
import { editors, filledBySystem, hasRole, notTrashedOrStaff, staff, trashBy, writers } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { adminComponent } from '@/admin/admin-component'
import { expireSource } from '@/articles/sources/expire-on-change'
import { mergeSourcesEndpoint } from '@/articles/sources/merge/merge-endpoint'
import { refuseDuplicateSource } from '@/articles/sources/refuse-duplicate'
import { readSourceAddress } from '@/articles/sources/source-address'
import { SOURCE_KIND_LABELS, SOURCE_KINDS } from '@/articles/sources/source-kinds'
import { FOLLOWED } from '@/text/followed'
import { refuseUsed } from '@/upkeep/uses/refuse-used'
import { usesEndpoint, usesField } from '@/upkeep/uses/uses-field'
import { day } from './fields'

const refuseUsedSource = refuseUsed('sources')
const BY_SYSTEM = { access: filledBySystem(staff) }

const config: CollectionConfig = {
  slug: 'sources',
  defaultPopulate: FOLLOWED.sources,
  labels: { singular: 'Bron', plural: 'Bronnen' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'year', 'kind', 'checkedOn'],
    listSearchableFields: ['title', 'publisher', 'url'],
    group: 'Inhoud',
    description: 'Waar artikelen en aantallen op steunen. Elke bron staat hier één keer.',
  },
  access: { create: writers, read: notTrashedOrStaff, update: editors, delete: trashBy(editors) },
  trash: true,
  endpoints: [usesEndpoint('sources'), mergeSourcesEndpoint],
  hooks: {
    beforeChange: [refuseUsedSource.beforeChange, refuseDuplicateSource],
    beforeDelete: [refuseUsedSource.beforeDelete],
    afterChange: [expireSource.afterChange],
    afterDelete: [expireSource.afterDelete],
  },
  fields: [
    usesField,
    {
      name: 'merge',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: adminComponent('@/articles/merge/merge-document#MergeDocument') },
        condition: (_data, _sibling, { user }) => hasRole(user, 'admin', 'editor'),
      },
    },
    { name: 'title', type: 'text', label: 'Titel', required: true, index: true, maxLength: 300 },
    {
      name: 'publisher',
      type: 'text',
      label: 'Uitgever of tijdschrift',
      maxLength: 200,
      admin: { description: 'Kort, want lezers zien dit bij het aantal: "Nivel", "RIVM".' },
    },
    { name: 'year', type: 'number', label: 'Jaar', min: 1500, max: 2100 },
    {
      name: 'url',
      type: 'text',
      label: 'Adres of DOI',
      validate: (value: unknown) => {
        const read = readSourceAddress(value)
        return read === null || typeof read === 'string' || read.message
      },
      admin: { description: 'https://… of bijvoorbeeld 10.1136/bmj.39489.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: () => 'other',
      options: SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
    },
    day('checkedOn', 'Nagekeken op', 'Wanneer iemand voor het laatst keek of er nog staat wat de site zegt.'),
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      ...BY_SYSTEM,
      admin: { hidden: true },
    },
    {
      name: 'link',
      type: 'group',
      label: 'Wat het adres antwoordde',
      ...BY_SYSTEM,
      admin: { hidden: true },
      fields: [
        { name: 'state', type: 'select', options: ['works', 'broken', 'unclear'], index: true, ...BY_SYSTEM },
        { name: 'problem', type: 'text', ...BY_SYSTEM },
        { name: 'checkedAt', type: 'date', ...BY_SYSTEM },
        { name: 'failures', type: 'number', ...BY_SYSTEM },
      ],
    },
  ],
}

export const Sources = withFieldRules(config, writers)
