import { expect, it } from 'vitest'
import { type CauseLabel, type CauseRow, newRow } from './cause-row'
import { findProblem } from './find-problem'
import { sortRows } from './sort-rows'
import { findWarnings } from './warnings'

const cause = (id: string, parent: string | null = null): [string, CauseLabel] => [
  id,
  { id, name: id, term: null, kind: 'medicine', parent, synonyms: [], isInTrash: false },
]
const row = (id: string, of: string, casesPerYear: number | null = 1): CauseRow => ({
  ...newRow(of),
  ...{ id, casesPerYear },
})
const labels = new Map([cause('plaspil'), cause('thiazide', 'plaspil'), cause('merk', 'thiazide')])

it('points out a cause that falls under another one of the list, also further up', () => {
  const warnings = findWarnings([row('1', 'plaspil'), row('2', 'merk')], labels)
  expect([...warnings]).toEqual([['2', 'Valt onder "plaspil", die ook in de lijst staat.']])
})

it('refuses the same cause twice, a missing number and a figure that is none', () => {
  expect(findProblem([row('1', 'merk'), row('2', 'merk')], labels, new Map())).toContain('twee keer')
  expect(findProblem([row('1', 'merk', null)], labels, new Map())).toContain('ontbreekt')
  expect(findProblem([row('1', 'merk')], labels, new Map([['1', 'veel']]))).toContain('"veel"')
  const outside = { ...row('1', 'merk', 9), casesFrom: 1, casesTo: 5 }
  expect(findProblem([outside], labels, new Map())).toBe('Bij "merk" valt 9 buiten de marge van 1 tot 5.')
  expect(findProblem([row('1', 'merk')], labels, new Map())).toBeUndefined()
})

it('puts most cases first, then names, and rows without a number on top', () => {
  const rows = [row('1', 'thiazide', 0.8), row('2', 'plaspil', 12), row('3', 'merk', 12), row('4', 'x', null)]
  expect(sortRows(rows, labels).map(({ id }) => id)).toEqual(['4', '3', '2', '1'])
})
