import { expect, it } from 'vitest'
import { freeSlug } from './free-slug'

it.each([
  [[], 'a'],
  [['a'], 'a-b'],
  [['a', 'a-b'], 'a-b-2'],
  [['a', 'a-b', 'a-b-2'], 'a-b-3'],
])('with %j taken it is %s', async (taken: string[], slug) => {
  expect(await freeSlug(['a', 'a-b'], (each) => taken.includes(each))).toBe(slug)
})
