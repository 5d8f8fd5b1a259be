import { expect, it } from 'vitest'
import { findWord } from './words'

it.each([
  ['Goedkope VIAGRA!', 'viagra'],
  ['via\u200bgra', 'viagra'],
  ['viágra', 'viagra'],
  ['c a s i n o', 'casino'],
  ['casinobonus', 'casino*'],
  ['snel geld\nverdienen', 'snel geld verdienen'],
])('in "%s" finds "%s"', (text, word) => {
  expect(findWord(text, ['niets', word])).toBe(word)
})

it('finds nothing by a word that has no letters left', () => {
  expect(findWord('kramp', ['\u0301', '\u200b'])).toBeUndefined()
})

it('leaves words alone that only begin or end the same', () => {
  expect(findWord('kankeren, analyse, Scunthorpe', ['kan', 'anal', 'cunt'])).toBeUndefined()
})
