import { expect, it } from 'vitest'
import { daysBack, monthsBack } from './periods'

const justAfterMidnight = new Date('2026-11-27T23:10:00Z')

it('counts days back from the day it is in the Netherlands, also where the clock changes', () => {
  expect(daysBack(2, justAfterMidnight)).toEqual(['2026-11-28', '2026-11-27'])
  expect(daysBack(3, new Date('2026-10-26T00:30:00Z'))).toEqual(['2026-10-26', '2026-10-25', '2026-10-24'])
})

it('counts months back, over the year', () => {
  expect(monthsBack(3, new Date('2026-01-31T12:00:00Z'))).toEqual(['2026-01', '2025-12', '2025-11'])
})
