import { expect, it } from 'vitest'
import { parseAmount } from './parse-amount'

it.each([
  ['1.200', 1200],
  ['1 200', 1200],
  ['12\u202f345,5', 12345.5],
  ['1,2 miljoen', 1_200_000],
  ['2 mln.', 2_000_000],
  ['300 duizend', 300_000],
  ['5.000/jaar', 5000],
  ['300 mensen per jaar in Nederland', 300],
  ['1,2 miljoen gevallen per jaar.', 1_200_000],
  ['300;', 300],
  ['0,125', 0.125],
  ['1,2000', 1.2],
  ['1,234 miljoen', 1_234_000],
])('a list of causes may say %s', (printed, amount) => {
  expect(parseAmount(printed)).toBe(amount)
})

it.each([
  '1.000-2.000',
  '1 op de 100',
  'ca. 300',
  '> 1.000',
  '3 x per jaar',
  '300 per maand',
  '50%',
  '1.2 miljoen',
  '12 34',
  '1 2000',
  'per jaar',
  'miljoen',
])('%s is no number of people per year', (printed) => {
  expect(parseAmount(printed)).toMatch(/geen aantal/)
})

it('a number could be thousands as well as a fraction, and is no number of people per year', () => {
  expect(['1,200', '12,500', '999,999'].map(parseAmount)).toEqual([
    'het aantal "1,200" kan twee dingen zijn: schrijf 1.200 of 1,2000.',
    'het aantal "12,500" kan twee dingen zijn: schrijf 12.500 of 12,5000.',
    'het aantal "999,999" kan twee dingen zijn: schrijf 999.999 of 999,9990.',
  ])
})
