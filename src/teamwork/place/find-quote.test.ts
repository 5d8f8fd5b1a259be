import { expect, it } from 'vitest'
import { figureQuote, isQuotedFigure } from './figure-quote'
import { findQuote } from './find-quote'

const lines = [
  { text: 'Spierkrampen komen vaak voor.', top: 0 },
  { text: 'Vooral ’s nachts,', top: 1 },
  { text: 'in de kuit.', top: 2 },
]

it.each([
  ['komen vaak', 0],
  ['Vooral  ’s\nnachts', 1],
  ['nachts, in de kuit', 1],
  ['in de kuit.', 2],
  ['in de voet', undefined],
  ['  ', undefined],
])('finds %j', (quote, top) => {
  expect(findQuote(lines, quote)).toBe(top)
})

it('knows whether a figure is the one that was quoted', () => {
  const quote = figureQuote('hypokaliëmie', 1200)
  expect(quote).toBe('hypokaliëmie: 1.200')
  expect([1200, 200, null].map((value) => isQuotedFigure(quote, value))).toEqual([true, false, false])
  expect(isQuotedFigure(figureQuote('griep', null), null)).toBe(true)
})
