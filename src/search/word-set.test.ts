import { expect, it } from 'vitest'
import { WordSet } from './word-set'

it('holds the words that came in, and no others', () => {
  const words = Array.from({ length: 200_000 }, (_, at) => `woord${at.toString(36)}`)
  const set = new WordSet(words.length)
  for (const word of words) set.add(word)
  expect(words.filter((word) => !set.has(word))).toEqual([])
  expect(words.map((word) => `${word}!`).filter((word) => set.has(word))).toEqual([])
})

it('holds a word that comes in twice once, and the empty one where it came in', () => {
  const set = new WordSet(2)
  for (const word of ['rug', 'rug', 'rug', 'rug', 'rug']) set.add(word)
  expect([set.has('rug'), set.has('')]).toEqual([true, false])
  set.add('')
  expect(set.has('')).toBe(true)
})
