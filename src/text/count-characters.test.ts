import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countCharacters } from './count-characters'

const segmenter = new Intl.Segmenter('nl')
const PARTS = ['a', 'é', 'e\u0301', '\r\n', ' ', '🇳🇱', '👨‍👩‍👧‍👦', '👩🏽‍⚕️', 'क्ष', '한', '\u1112\u1161\u11ab']

it('counts what people call characters, also where it looks at a part at a time', () => {
  const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 900 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(countCharacters(text, 10_000)).toBe([...segmenter.segment(text)].length)
    }),
    { numRuns: 60 },
  )
})

it('stops where there are too many', () => {
  expect(countCharacters('é'.repeat(50), 50)).toBe(50)
  expect(countCharacters('é'.repeat(51), 50)).toBe(51)
  expect(countCharacters('é'.repeat(5_000), 50)).toBe(51)
})
