import { expect, it } from 'vitest'
import { readFilter, whereOf, writeFilter } from './filter'

it('reads what an address asks for, and forgets what is no answer', () => {
  const filter = readFilter({
    wie: ' Anna ',
    wat: 'published',
    soort: 'x',
    van: '2026-11-31',
    tot: '2026-11-30',
    a: 1,
  })
  expect(filter).toEqual({
    wie: 'Anna',
    wat: 'published',
    soort: '',
    document: '',
    van: '',
    tot: '2026-11-30',
  })
  expect(writeFilter(filter, { page: '2' })).toBe('wie=Anna&wat=published&tot=2026-11-30&page=2')
  expect(
    readFilter({ wie: ['a', 'b'], wat: 'constructor', soort: 'toString', document: 'x'.repeat(500) }),
  ).toEqual({
    wie: '',
    wat: '',
    soort: '',
    document: 'x'.repeat(100),
    van: '',
    tot: '',
  })
})

it('asks for whole days on the clock of the site, the last one too', () => {
  const { and } = whereOf(readFilter({ van: '2026-11-01', tot: '2026-11-30' }))
  expect(and).toEqual([
    { at: { greater_than_equal: '2026-10-31T23:00:00.000Z' } },
    { at: { less_than: '2026-11-30T23:00:00.000Z' } },
  ])
  expect(whereOf(readFilter({}))).toEqual({})
})
