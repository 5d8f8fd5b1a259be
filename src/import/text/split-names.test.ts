import { expect, it } from 'vitest'
import { splitNames, splitTerms } from './split-names'

it.each([
  [
    'kramp, spierkramp, pijnlijke spiersamentrekking, pijnlijke spiersamentrekkingen, en kramp in de spieren.',
    [
      'kramp',
      'spierkramp',
      'pijnlijke spiersamentrekking',
      'pijnlijke spiersamentrekkingen',
      'kramp in de spieren',
    ],
  ],
  ['kramp, spierkramp en spierpijn', ['kramp', 'spierkramp', 'spierpijn']],
  ['kramp en spierkramp.', ['kramp', 'spierkramp']],
  ['pijn in hoofd en nek, hoofdpijn, en nekpijn', ['pijn in hoofd en nek', 'hoofdpijn', 'nekpijn']],
  ['kramp', ['kramp']],
  ['kramp, kramp, spierkramp', ['kramp', 'spierkramp']],
  ['groene ogen', ['groene ogen']],
])('splits "%s"', (enumeration, names) => expect(splitNames(enumeration)).toEqual(names))

it('splits English terms at commas only', () =>
  expect(splitTerms('muscle cramps,cramp, , cramp')).toEqual(['muscle cramps', 'cramp']))
