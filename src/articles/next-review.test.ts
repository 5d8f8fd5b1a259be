import { expect, it } from 'vitest'
import { monthsAfter } from './next-review'

it.each([
  ['2026-11-25T12:00:00.000Z', 36, '2029-11-25T12:00:00.000Z'],
  ['2026-01-31T12:00:00.000Z', 1, '2026-02-28T12:00:00.000Z'],
  ['2026-12-31T12:00:00.000Z', 2, '2027-02-28T12:00:00.000Z'],
])('plans from %s, after %d months, %s', (reviewed, months, next) => {
  expect(monthsAfter(reviewed, months)).toBe(next)
})
