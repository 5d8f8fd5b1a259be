import type { CollectionConfig } from 'payload'
import { editors, filledBySystem } from '@/access/access'
import { csvEndpoint } from '@/history/log/csv-endpoint'
import { diffEndpoint } from '@/history/log/diff-endpoint'
import { ACTION_LABELS, ACTIONS } from '@/history/log/entry'

const BY_SYSTEM = { access: filledBySystem(editors), admin: { readOnly: true } }

/** Who did what to which content. Written where it is saved (`history/log/`); shown at `/admin/logboek`. */
export const AuditEntries: CollectionConfig = {
  slug: 'audit-entries',
  labels: { singular: 'Regel van het logboek', plural: 'Logboek' },
  admin: { hidden: true, useAsTitle: 'title' },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: () => false, read: editors, update: () => false, delete: () => false },
  endpoints: [csvEndpoint, diffEndpoint],
  fields: [
    { name: 'at', type: 'date', label: 'Wanneer', required: true, index: true, ...BY_SYSTEM },
    { name: 'until', type: 'date', label: 'Tot', ...BY_SYSTEM },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Gebruiker', index: true, ...BY_SYSTEM },
    { name: 'byName', type: 'text', label: 'Wie', required: true, ...BY_SYSTEM },
    {
      name: 'action',
      type: 'select',
      label: 'Wat',
      required: true,
      index: true,
      options: ACTIONS.map((value) => ({ value, label: ACTION_LABELS[value] })),
      ...BY_SYSTEM,
    },
    { name: 'kind', type: 'text', label: 'Soort', required: true, index: true, ...BY_SYSTEM },
    { name: 'document', type: 'text', label: 'Nummer', required: true, index: true, ...BY_SYSTEM },
    { name: 'title', type: 'text', label: 'Waarop', required: true, ...BY_SYSTEM },
    { name: 'parts', type: 'text', label: 'Wat er veranderde', ...BY_SYSTEM },
  ],
}
