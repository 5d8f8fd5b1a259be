import { expect, it } from 'vitest'
import { inThreads } from './in-threads'

const ids = (levels: { id: string }[][]) => levels.map((level) => level.map(({ id }) => id))

it('puts an answer after what it answers, also where it comes first', () => {
  const { levels, orphans } = inThreads([
    { id: '3', parent: '2' },
    { id: '2', parent: '1' },
    { id: '1', parent: '' },
    { id: '4', parent: '99' },
  ])
  expect(ids(levels)).toEqual([['1', '4'], ['2'], ['3']])
  expect(orphans.map(({ id }) => id)).toEqual(['4'])
})

it('keeps every comment of a circle once', () => {
  const { levels } = inThreads([
    { id: '1', parent: '2' },
    { id: '2', parent: '1' },
    { id: '3', parent: '3' },
  ])
  expect(ids(levels).flat().sort()).toEqual(['1', '2', '3'])
})

it('keeps every comment without a number, or with that of another, once', () => {
  const { levels } = inThreads([
    { id: '', parent: '' },
    { id: '', parent: '5' },
    { id: '5', parent: '' },
    { id: '5', parent: '' },
  ])
  expect(levels.map((level) => level.map(({ at }) => at))).toEqual([[0, 2, 3], [1]])
})
