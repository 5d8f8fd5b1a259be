import { expect, it } from 'vitest'
import { refuseContradictions } from './refuse-contradictions'

const row = (cause: string, casesPerYear: number, casesFrom?: number, casesTo?: number) => ({
  ...{ cause, casesPerYear, casesFrom, casesTo },
})

it('takes rows with and without a range, and a figure on its edge', () => {
  expect(refuseContradictions([row('a', 5), row('b', 5, 5, 8), row('c', 0, 0, 0)])).toBe(true)
  expect(refuseContradictions(null)).toBe(true)
})

it.each([
  [[row('a', 5), { cause: { id: 'a' }, casesPerYear: 6 }], 'Rij 2 noemt dezelfde oorzaak als rij 1.'],
  [[row('a', 1200, 5, 8)], 'In rij 1 valt 1.200 buiten de marge van 5 tot 8.'],
  [[row('a', 0.5, 0.8, 2)], 'In rij 1 valt 0,5 buiten de marge van 0,8 tot 2.'],
  [[row('a', 5), row('b', 5, 8, 2)], 'In rij 2 is de marge omgekeerd: van 8 tot 2.'],
  [[row('a', 5, 2)], 'In rij 1 ontbreekt "tot" bij de marge. Vul beide kanten in, of geen van beide.'],
])('says what does not fit, in words', (rows, message) => {
  expect(refuseContradictions(rows)).toBe(message)
})
