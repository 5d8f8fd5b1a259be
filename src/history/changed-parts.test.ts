import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { changedParts } from './changed-parts'

const FIELDS: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Artikel',
        fields: [
          { type: 'ui', name: 'planned', admin: {} },
          { type: 'text', name: 'title', label: 'Titel' },
          { type: 'row', fields: [{ type: 'textarea', name: 'introduction', label: 'Inleiding' }] },
        ],
      },
      { name: 'meta', label: 'SEO', fields: [{ type: 'text', name: 'description', label: 'Beschrijving' }] },
    ],
  },
  { type: 'group', name: 'origin', label: 'Herkomst', fields: [{ type: 'number', name: 'year' }] },
  { type: 'relationship', name: 'authors', relationTo: 'authors', hasMany: true, label: 'Auteurs' },
  { type: 'relationship', name: 'changedBy', relationTo: 'users', admin: { readOnly: true } },
  { type: 'text', name: 'importedFrom', admin: { hidden: true } },
  {
    type: 'array',
    name: 'causes',
    fields: [{ type: 'number', name: 'cases' }],
    custom: {
      changedParts: (before: unknown[] = [], after: unknown[] = []) => [
        `${after.length - before.length} erbij`,
      ],
    },
  },
]

it('names what changed by the labels of the form, in their order', () => {
  const before = { title: 'Kramp', introduction: 'Kort', meta: { description: 'a' }, origin: { year: 2020 } }
  const after = { title: 'Krampen', introduction: 'Lang', meta: { description: 'b' }, origin: { year: 2021 } }
  expect(changedParts(FIELDS, before, after)).toEqual(['titel', 'inleiding', 'SEO', 'herkomst'])
})

it('lets a field tell it itself', () => {
  expect(changedParts(FIELDS, { causes: [] }, { causes: [{ id: '1', cases: 2 }] })).toEqual(['1 erbij'])
})

it('says nothing of what the site fills, of numbers of rows, of nothing and empty, or of how deep was read', () => {
  const before = {
    changedBy: 'a',
    importedFrom: null,
    introduction: '',
    causes: [{ id: '1', cases: 2 }],
    authors: ['x'],
  }
  const after = {
    changedBy: 'b',
    importedFrom: 'y',
    introduction: null,
    causes: [{ id: '2', cases: 2 }],
    authors: [{ id: 'x', name: 'X', updatedAt: '2026-11-27', createdAt: '2026-11-27' }],
  }
  expect(changedParts(FIELDS, before, after)).toEqual([])
})

it('is bounded, whatever the form', () => {
  const many: Field[] = Array.from({ length: 40 }, (_, index) => ({ type: 'text', name: `field${index}` }))
  const after = Object.fromEntries(many.map((field) => ['name' in field ? field.name : '', 'x']))
  const parts = changedParts(many, {}, after)
  expect(parts).toHaveLength(13)
  expect(parts.at(-1)).toBe('nog 28 velden')
})
