import { expect, it } from 'vitest'
import { refOf, whereRef } from './ref'

const UUID = '3f2c8a52-6f0e-4c39-9d0c-8c1f4d1c3b7a'
const OBJECT_ID = '000000000000000000000017'

it('pages name a comment by its number, and by its id where it was published before there were numbers', () => {
  expect(refOf({ id: UUID, number: 17 })).toBe('17')
  expect(refOf({ id: UUID, number: null })).toBe(UUID)
  expect(refOf({ id: OBJECT_ID })).toBe(OBJECT_ID)
})

it('a comment is found by either', () => {
  expect(whereRef('17')).toEqual({ number: { equals: 17 } })
  for (const id of [UUID, OBJECT_ID, '', 'x', '-1', '1e3', '1.5'])
    expect(whereRef(id)).toEqual({ id: { equals: id } })
})
