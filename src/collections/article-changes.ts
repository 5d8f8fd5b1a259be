import type { CollectionConfig } from 'payload'
import { admins, editors, filledBySystem, staff, writtenBy } from '@/access/access'
import { CHANGE_KINDS, type ChangeKind, LONGEST_CHANGE_NOTE } from '@/articles/changes/change'
import { expireChange } from '@/articles/changes/expire-on-change'

const KIND_LABELS: Record<ChangeKind, string> = {
  published: 'Gepubliceerd',
  republished: 'Opnieuw gepubliceerd',
  corrected: 'Bijgewerkt',
  reviewed: 'Nagekeken',
}
const RANGE = { type: ['array', 'null'] as ['array', 'null'], items: { type: 'number' as const } }
const BY_SYSTEM = { access: filledBySystem(staff), admin: { readOnly: true } }

/** What changed in an article for readers. Written where it is published (`articles/changes/`). */
export const ArticleChanges: CollectionConfig = {
  slug: 'article-changes',
  labels: { singular: 'Wijziging', plural: 'Wijzigingen' },
  admin: {
    group: 'Inhoud',
    useAsTitle: 'at',
    defaultColumns: ['at', 'symptom', 'kind', 'note'],
    listSearchableFields: ['note'],
    description:
      'Wat lezers bij een artikel onder "Wijzigingen" zien. De site schrijft dit bij elke publicatie; alleen de woorden zijn te verbeteren.',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  access: { create: () => false, read: staff, update: editors, delete: admins },
  hooks: { afterChange: [expireChange.afterChange], afterDelete: [expireChange.afterDelete] },
  fields: [
    {
      name: 'symptom',
      type: 'relationship',
      relationTo: 'symptoms',
      label: 'Artikel',
      required: true,
      index: true,
      ...BY_SYSTEM,
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Wat',
      required: true,
      options: CHANGE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
      ...BY_SYSTEM,
    },
    {
      name: 'at',
      type: 'date',
      label: 'Wanneer',
      required: true,
      index: true,
      access: BY_SYSTEM.access,
      admin: { readOnly: true, date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' } },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Woorden voor lezers',
      maxLength: LONGEST_CHANGE_NOTE,
      access: { ...writtenBy(editors), read: staff },
    },
    {
      name: 'figures',
      type: 'json',
      label: 'Aantallen die veranderden',
      access: BY_SYSTEM.access,
      // Payload's field for JSON loads its editor from elsewhere, which the admin's policy refuses.
      admin: { hidden: true },
      typescriptSchema: [
        () => ({
          type: ['array', 'null'],
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['name'],
            properties: {
              name: { type: 'string' },
              from: { type: ['number', 'null'] },
              to: { type: ['number', 'null'] },
              ranges: {
                type: 'object',
                additionalProperties: false,
                properties: { before: RANGE, after: RANGE },
              },
            },
          },
        }),
      ],
    },
    { name: 'onlyDate', type: 'checkbox', label: 'Alleen de datum is bekend', ...BY_SYSTEM },
  ],
}
