import { expect, it } from 'vitest'
import { applyPasted } from './apply-pasted'
import { type CauseLabel, type CauseRow, newRow } from './cause-row'
import { comparePasted } from './compare-pasted'
import { readPasted } from './read-pasted'

const label = (id: string, name: string, more: Partial<CauseLabel> = {}): CauseLabel => ({
  ...{ id, name, term: null, kind: 'condition', parent: null, synonyms: [], isInTrash: false },
  ...more,
})
const row = (id: string, cause: string, casesPerYear: number): CauseRow => ({
  ...newRow(cause),
  ...{ id, casesPerYear, source: 'Nivel' },
})
const labels = new Map(
  [label('g', 'griep', { term: 'influenza' }), label('k', 'koorts'), label('v', 'verkoudheid')].map(
    (each) => [each.id, each],
  ),
)
const rows = [row('1', 'g', 1200), row('2', 'v', 5)]
const compare = (text: string) => comparePasted(rows, labels, readPasted(text))

it('tells new, changed, same and gone apart, whatever the capitals', () => {
  const { added, changed, same, gone } = compare('Griep (Influenza) – 1.300\nkoorts – 3\npest – 1')
  expect(added.map(({ pasted, cause }) => [pasted.name, cause?.id])).toEqual([
    ['koorts', 'k'],
    ['pest', undefined],
  ])
  expect(changed.map(({ row }) => row.id)).toEqual(['1'])
  expect(same).toEqual([])
  expect(gone.map(({ id }) => id)).toEqual(['2'])
})

it('does not take the same cause twice, nor call it gone', () => {
  const { unclear, gone } = compare('griep – 1.200\ninfluenza – 5\nverkoudheid – 5')
  expect(unclear.map(({ line, message }) => [line, message])).toEqual([[2, 'staat ook op regel 1.']])
  expect(gone).toEqual([])
})

it('leaves alone a line that can mean several, and takes the one that says which', () => {
  const two = new Map([...labels, ['w', label('w', 'griep', { term: 'verkoudheid' })] as const])
  const both = [...rows, row('3', 'w', 7)]
  const { unclear, changed, gone } = comparePasted(both, two, readPasted('griep – 1\ngriep (influenza) – 9'))
  expect(unclear).toMatchObject([{ line: 1, message: expect.stringContaining('2 oorzaken heten zo') }])
  expect(changed.map(({ row }) => row.id)).toEqual(['1'])
  expect(gone.map(({ id }) => id)).toEqual(['2'])
})

it('removes only what was ticked, and keeps what the list does not say', () => {
  const comparison = compare('griep (influenza) – 7\nkoorts – 3')
  const kept = applyPasted(rows, comparison, () => undefined, new Set())
  expect(kept.map(({ cause, casesPerYear, source }) => [cause, casesPerYear, source])).toEqual([
    ['g', 7, 'Nivel'],
    ['v', 5, 'Nivel'],
    ['k', 3, ''],
  ])
  const fewer = applyPasted(rows, comparison, () => undefined, new Set(['2']))
  expect(fewer.map(({ cause }) => cause)).toEqual(['g', 'k'])
})
