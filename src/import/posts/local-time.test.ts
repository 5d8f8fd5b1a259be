import { expect, it } from 'vitest'
import { momentOf, momentOfFeed } from './local-time'

it.each([
  ['2016-06-13 08:00:00', '2016-06-13 10:00:00', '2016-06-13T08:00:00.000Z'],
  ['0000-00-00 00:00:00', '2016-06-13 10:00:00', '2016-06-13T08:00:00.000Z'],
  [undefined, '2016-01-13 10:00:00', '2016-01-13T09:00:00.000Z'],
  [undefined, '2016-03-27 03:30:00', '2016-03-27T01:30:00.000Z'],
  ['2016-06-13T08:00:00Z', '2016-06-13T10:00:00', '2016-06-13T08:00:00.000Z'],
  [undefined, '2016-06-13T10:00:00+0200', '2016-06-13T08:00:00.000Z'],
  [undefined, '2016-06-13 10:00', '2016-06-13T08:00:00.000Z'],
  [undefined, '2016-06-13', '2016-06-12T22:00:00.000Z'],
  ['0000-00-00 00:00:00', '0000-00-00 00:00:00', undefined],
  ['', 'gisteren', undefined],
])('reads GMT %s and local %s as %s', (gmt, local, expected) => {
  expect(momentOf(gmt, local)).toBe(expected)
})

it.each([
  ['Mon, 13 Jun 2016 08:00:00 +0000', '2016-06-13T08:00:00.000Z'],
  ['Mon, 30 Nov -0001 00:00:00 +0000', undefined],
  ['', undefined],
])('reads the date of a feed %s as %s', (printed, expected) => {
  expect(momentOfFeed(printed)).toBe(expected)
})
