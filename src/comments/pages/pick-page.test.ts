import { expect, it } from 'vitest'
import { MOST_ON_PAGE, pickPage, THREADS_ON_PAGE } from './pick-page'

const half = { comments: 30, threads: 20 }

it('begins at page 1, and a new page after 50 threads', () => {
  expect(pickPage(undefined, { page: 0, fill: { comments: 0, threads: 0 } })).toBe(1)
  expect(pickPage(undefined, { page: 4, fill: half })).toBe(4)
  expect(pickPage(undefined, { page: 4, fill: { comments: 60, threads: THREADS_ON_PAGE } })).toBe(5)
})

it('puts an answer on the page of what it answers, however many threads are there', () => {
  const beside = { page: 2, fill: { comments: 90, threads: THREADS_ON_PAGE } }
  expect(pickPage(beside, { page: 4, fill: half })).toBe(2)
})

it('goes on with a thread that fills its page on the last one', () => {
  const beside = { page: 2, fill: { comments: MOST_ON_PAGE, threads: 1 } }
  expect(pickPage(beside, { page: 2, fill: beside.fill })).toBe(3)
  expect(pickPage(beside, { page: 3, fill: half })).toBe(3)
})
