import { expect, it } from 'vitest'
import type { Cause, Source } from '@/payload-types'
import { toArticle } from '../article'

const source = (id: string, publisher: string) =>
  ({ id, title: `Titel ${id}`, publisher, kind: 'other' }) as Source
const cause = (id: string) => ({ id, name: id, slug: id, kind: 'condition' }) as Cause
const [nivel, rivm] = [source('n', 'Nivel'), source('r', '')]
const causes = [
  { cause: cause('jicht'), casesPerYear: 3, sourceRecord: rivm },
  { cause: cause('griep'), casesPerYear: 70, casesFrom: 50, casesTo: 90, year: 2023, sourceRecord: nivel },
  { cause: cause('angst'), casesPerYear: 50, sourceRecord: rivm },
  { cause: cause('koorts'), casesPerYear: 8, sourceRecord: 'in-the-trash' },
]

it('lists each source once, those of the text first, with the figures that it supports', () => {
  const { references } = toArticle({ id: '1', title: 'Kramp', sourceRecords: [rivm], causes } as never)
  expect(references.map(({ id, causes }) => [id, causes])).toEqual([
    ['r', ['angst', 'jicht']],
    ['n', ['griep']],
  ])
})

it('names a source at its figure in few words, by its place in the list', () => {
  const listed = toArticle({ id: '1', title: 'Kramp', causes } as never).causes
  expect(listed.map(({ reference, range, year }) => [reference, range, year])).toEqual([
    [{ number: 2, name: 'Titel r' }, null, null],
    [{ number: 1, name: 'Nivel' }, [50, 90], 2023],
    [{ number: 2, name: 'Titel r' }, null, null],
    [null, null, null],
  ])
})
