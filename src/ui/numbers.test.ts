import { expect, it } from 'vitest'
import { formatNumber } from './numbers'

it.each([
  [1200, '1.200'],
  [0.8, '0,8'],
  [0.05, '0,05'],
  [700, '700'],
  [1234567.5, '1.234.567,5'],
])('writes %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})
