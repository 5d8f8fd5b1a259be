import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { findManyForOne } from './find-many-for-one'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'names', type: 'text', hasMany: true },
  { name: '_status', type: 'select' },
  { name: 'at', type: 'date' },
  { name: 'body', type: 'richText' },
  { name: 'meta', type: 'group', flattenedFields: [{ name: 'title', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'year', type: 'number' }] },
] as FlattenedField[]

test.each([
  [{ title: ['x'] }, 'title'],
  [{ _status: ['published'] }, '_status'],
  [{ at: {} }, 'at'],
  [{ meta: { title: { $gt: '' } } }, 'meta.title'],
  [{ rows: [{ year: 1 }, { year: [1] }] }, 'rows.1.year'],
])('in %j there is more than one value for a field of one', (data, path) => {
  expect(findManyForOne(fields, data)).toBe(path)
})

test.each([
  { title: null, names: ['a', 'b'], _status: 'draft', at: new Date(), body: { root: {} }, other: [] },
  { meta: 'x', rows: [null, 5, { year: null }] },
])('in %j each field has what it takes', (data) => {
  expect(findManyForOne(fields, data)).toBeUndefined()
})
