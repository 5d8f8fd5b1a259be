import { expect, it } from 'vitest'
import { firstFew } from './first-few'

const byWorth = (a: { worth: number }, b: { worth: number }) => b.worth - a.worth
const items = Array.from({ length: 200 }, (_, at) => ({ name: at, worth: (at * 7) % 13 }))

it.each([1, 8, 50, 200, 500])(
  'takes the first %i as sorting all of them does, equal ones as they came',
  (most) => {
    expect(firstFew(items, most, byWorth)).toEqual([...items].sort(byWorth).slice(0, most))
  },
)

it('takes none of none', () => {
  expect(firstFew([], 8, byWorth)).toEqual([])
})
