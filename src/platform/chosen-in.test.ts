import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { chosenIn } from './chosen-in'

const fields = [
  { type: 'text', name: 'title' },
  { type: 'relationship', name: 'authors', relationTo: 'authors', hasMany: true },
  { type: 'upload', name: 'photo', relationTo: 'media' },
  {
    type: 'array',
    name: 'causes',
    flattenedFields: [{ type: 'relationship', name: 'cause', relationTo: 'causes' }],
  },
  {
    type: 'group',
    name: 'to',
    flattenedFields: [{ type: 'relationship', name: 'reference', relationTo: ['pages', 'causes'] }],
  },
] as unknown as FlattenedField[]

it('finds what a document leads to, in lists, rows and groups, as ids or followed', () => {
  const data = {
    title: 'koorts',
    authors: ['jan', { id: 'piet' }],
    photo: 'foto',
    causes: [{ cause: 'griep' }, { cause: null }, {}],
    to: { reference: { relationTo: 'pages', value: 'over' } },
  }
  expect(chosenIn(fields, data)).toEqual([
    { collection: 'authors', id: 'jan', path: 'authors.0' },
    { collection: 'authors', id: 'piet', path: 'authors.1' },
    { collection: 'media', id: 'foto', path: 'photo' },
    { collection: 'causes', id: 'griep', path: 'causes.0.cause' },
    { collection: 'pages', id: 'over', path: 'to.reference' },
  ])
})

it.each([{}, null, { causes: 'griep', authors: [null], to: 3, photo: '' }, { to: { reference: 'pages' } }])(
  'finds nothing in %j',
  (data) => {
    expect(chosenIn(fields, data)).toEqual([])
  },
)
