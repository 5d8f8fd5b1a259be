import { expect, it } from 'vitest'
import { type Fill, MOST_ON_PAGE, pickPage } from './pick-page'

const half = { comments: 30, threads: 10 }
type Page = { page: number; fill: Fill }
const pick = (beside: Page | undefined, last: Page) => pickPage(beside, last, 20)

it('begins at page 1, and a new page once the last one has its threads', () => {
  expect(pick(undefined, { page: 0, fill: { comments: 0, threads: 0 } })).toBe(1)
  expect(pick(undefined, { page: 4, fill: half })).toBe(4)
  expect(pick(undefined, { page: 4, fill: { comments: 60, threads: 20 } })).toBe(5)
})

it('puts an answer on the page of what it answers, however many threads are there', () => {
  const beside = { page: 2, fill: { comments: 90, threads: 20 } }
  expect(pick(beside, { page: 4, fill: half })).toBe(2)
})

it('goes on with a thread that fills its page on the last one', () => {
  const beside = { page: 2, fill: { comments: MOST_ON_PAGE, threads: 1 } }
  expect(pick(beside, { page: 2, fill: beside.fill })).toBe(3)
  expect(pick(beside, { page: 3, fill: half })).toBe(3)
})
