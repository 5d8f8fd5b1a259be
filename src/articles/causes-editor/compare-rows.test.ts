import { expect, it } from 'vitest'
import { type CauseFacts, compareRows } from './compare-rows'

const row = (cause: string, casesPerYear: number, note?: string) => ({
  cause,
  casesPerYear,
  note: note ?? null,
})
const facts = (casesPerYear: number, note = '', more: Partial<CauseFacts> = {}): CauseFacts => ({
  ...{ casesPerYear, range: null, year: null, sourceRecord: '', source: '', note },
  ...more,
})

it('names what is new, changed and gone, whatever row it stands in', () => {
  const before = [row('griep', 10), row('koorts', 5), row('kramp', 3)]
  const after = [row('kramp', 3), row('koorts', 6, 'geschat'), row('jicht', 1)]
  expect(compareRows(before, after)).toMatchObject([
    { cause: 'koorts', before: facts(5), after: facts(6, 'geschat') },
    { cause: 'jicht', before: undefined, after: facts(1) },
    { cause: 'griep', before: facts(10), after: undefined },
  ])
})

it('tells causes apart that are not there any more', () => {
  const gone = (id: string, casesPerYear: number) => ({ id, cause: null as never, casesPerYear })
  expect(compareRows([gone('a', 10), gone('b', 5)], [gone('a', 10)])).toEqual([
    { cause: null, row: 'row b', before: facts(5), after: undefined },
  ])
})

it('sees another range, year and source behind the same number', () => {
  const proven = { ...row('griep', 10), casesFrom: 5, casesTo: 20, year: 2023, sourceRecord: 'nivel' }
  expect(compareRows([row('griep', 10)], [proven])).toMatchObject([
    { before: facts(10), after: facts(10, '', { range: [5, 20], year: 2023, sourceRecord: 'nivel' }) },
  ])
})

it('finds nothing where only the order or empty cells differ', () => {
  const filled = { cause: 'griep', casesPerYear: 10, source: '', note: null }
  const empty = { cause: 'griep', casesPerYear: 10 }
  expect(compareRows([filled, row('koorts', 5)], [row('koorts', 5), empty])).toEqual([])
})
