import { expect, it } from 'vitest'
import { whereOf } from './filter'

it('looks for nothing when nothing is asked', () => {
  expect(whereOf({ article: '', address: '', text: '', from: '', until: '' })).toEqual([])
})

it('takes days as they are in the Netherlands, the last one included, also where the clock changes', () => {
  expect(whereOf({ from: '2026-07-01', until: '2026-07-01' })).toEqual([
    { createdAt: { greater_than_equal: '2026-06-30T22:00:00.000Z' } },
    { createdAt: { less_than: '2026-07-01T22:00:00.000Z' } },
  ])
  expect(whereOf({ from: '2026-12-24' })).toEqual([
    { createdAt: { greater_than_equal: '2026-12-23T23:00:00.000Z' } },
  ])
})

it('ignores what is no day', () => {
  expect(whereOf({ from: 'gisteren' })).toEqual([])
})
