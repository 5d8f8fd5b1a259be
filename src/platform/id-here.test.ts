import { expect, it } from 'vitest'
import { idHere } from './id-here'

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e'
const OBJECT_ID = '507f1f77bcf86cd799439011'

it('keeps an id of the kind that the database has', () => {
  expect([idHere(UUID, false), idHere(OBJECT_ID, true)]).toEqual([UUID, OBJECT_ID])
})

it('gives an id of the other kind always the same one', () => {
  expect(idHere(UUID, true)).toMatch(/^[\da-f]{24}$/)
  expect(idHere(UUID, true)).toBe(idHere(UUID, true))
  expect(idHere(OBJECT_ID, false)).toBe('507f1f77-bcf8-6cd7-9943-901100000000')
})

it('finds the way back to MongoDB', () => {
  expect(idHere(idHere(OBJECT_ID, false), true)).toBe(OBJECT_ID)
})
