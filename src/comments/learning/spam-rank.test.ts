import { expect, it } from 'vitest'
import { rankFrom, scoreIn, spamRank } from './spam-rank'

const [early, late] = ['2026-11-25T12:00:00.000Z', '2026-11-26T12:00:00.000Z']

it('puts the surest spam last, and before that who waits longest first', () => {
  const sorted = [
    spamRank(0.1, early),
    spamRank(undefined, late),
    spamRank(0.7, early),
    spamRank(0.95, early),
  ]
  expect([...sorted].reverse().sort()).toEqual(sorted)
})

it('tells the score again, where it says something', () => {
  expect([scoreIn(spamRank(0.934, early)), scoreIn(spamRank(0.2, early)), scoreIn(null)]).toEqual([
    0.934,
    undefined,
    undefined,
  ])
  expect(spamRank(0.9, early) >= rankFrom(0.9)).toBe(true)
  expect(spamRank(0.899, late) >= rankFrom(0.9)).toBe(false)
})
