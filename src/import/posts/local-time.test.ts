import { expect, it } from 'vitest'
import { momentOf } from './local-time'

it.each([
  ['2016-06-13 08:00:00', '2016-06-13 10:00:00', '2016-06-13T08:00:00.000Z'],
  ['0000-00-00 00:00:00', '2016-06-13 10:00:00', '2016-06-13T08:00:00.000Z'],
  [undefined, '2016-01-13 10:00:00', '2016-01-13T09:00:00.000Z'],
  [undefined, '2016-03-27 03:30:00', '2016-03-27T01:30:00.000Z'],
  ['0000-00-00 00:00:00', '0000-00-00 00:00:00', undefined],
  ['', 'gisteren', undefined],
])('reads GMT %s and local %s as %s', (gmt, local, expected) => {
  expect(momentOf(gmt, local)).toBe(expected)
})
