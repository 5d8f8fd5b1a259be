import { expect, it } from 'vitest'
import type { Cause, Source } from '@/payload-types'
import { toArticle } from '../article'
import { outlineOf } from '../contents'

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

const footnote = (of: unknown, note?: string) => ({
  type: 'inlineBlock',
  fields: { blockType: 'footnote', source: of, note },
})
const textWith = (...children: object[]) => ({ root: { children: [{ type: 'paragraph', children }] } })

it('numbers footnotes in the order of the text: to one source always the same, and first in the list', () => {
  const third = source('t', 'NHG')
  const nodes = [footnote(rivm, ' p. 12 '), footnote(nivel), footnote('in-the-trash'), footnote(rivm)]
  const body = textWith(...nodes, footnote(null))
  const article = toArticle({ id: '1', title: 'Kramp', body, sourceRecords: [third, nivel], causes } as never)
  expect(article.references.map(({ id, footnotes }) => [id, footnotes])).toEqual([
    [
      'r',
      [
        { count: 1, note: 'p. 12' },
        { count: 4, note: null },
      ],
    ],
    ['n', [{ count: 2, note: null }]],
    ['t', []],
  ])
  const { footnotes } = outlineOf(article)
  expect(nodes.map((node) => footnotes.get(node)?.number)).toEqual([1, 2, undefined, 1])
  expect(footnotes.get(nodes[0] as object)).toEqual({ count: 1, number: 1, name: 'Titel r', note: 'p. 12' })
})
