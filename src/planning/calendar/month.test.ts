import { expect, it } from 'vitest'
import { boundsOf, monthAfter, monthWords, readMonth, weeksOf, writeMonth } from './month'

const NOW = new Date('2026-11-30T23:30:00Z')

it('reads a month of an address, and takes the present one for anything else', () => {
  expect(readMonth('2027-02', NOW)).toEqual({ year: 2027, month: 2 })
  // In Amsterdam it is December already.
  for (const odd of [undefined, '', '2027-13', '2027-2', '1999-01', "2027-02' or 1", ['2027-02', '2027-03']])
    expect(readMonth(odd, NOW)).toEqual({ year: 2026, month: 12 })
})

it('goes from year to year', () => {
  expect(writeMonth(monthAfter({ year: 2026, month: 12 }, 1))).toBe('2027-01')
  expect(writeMonth(monthAfter({ year: 2027, month: 1 }, -1))).toBe('2026-12')
  expect(monthWords({ year: 2026, month: 12 })).toBe('december 2026')
})

it('begins weeks on Monday and leaves out days of other months', () => {
  const weeks = weeksOf({ year: 2026, month: 12 })
  expect(weeks).toHaveLength(5)
  expect(weeks[0]).toEqual([
    undefined,
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ])
  expect(weeks.at(-1)?.slice(0, 5)).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    undefined,
  ])
  expect(weeksOf({ year: 2027, month: 2 }).flat()).toHaveLength(28)
})

it('lasts from midnight to midnight on the clock of the site, also where summer time begins', () => {
  const { from, until } = boundsOf({ year: 2027, month: 3 })
  expect([from.toISOString(), until.toISOString()]).toEqual([
    '2027-02-28T23:00:00.000Z',
    '2027-03-31T22:00:00.000Z',
  ])
})
