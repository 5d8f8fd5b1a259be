import { describe, expect, it } from 'vitest'
import { changesBetween, type State } from './changes-between'

const NOW = '2026-11-27T12:00:00.000Z'
const JUNE = '2016-06-13T12:00:00.000Z'
const MAY = '2026-05-01T12:00:00.000Z'

const figures = (...rows: [string, number][]): State['causes'] =>
  rows.map(([cause, casesPerYear]) => ({ cause, casesPerYear }))
const state = (fields: Partial<State> = {}): State => ({ publishedAt: JUNE, lastUpdated: JUNE, ...fields })
const entry = (kind: string, at: string, more: object = {}) => ({
  kind,
  at,
  figures: [],
  onlyDate: false,
  ...more,
})

describe('what changed between two published versions', () => {
  it('begins with the publication, and of what came before the record only the dates', () => {
    expect(changesBetween(undefined, state(), NOW)).toEqual([entry('published', JUNE)])
    expect(changesBetween(undefined, state({ lastUpdated: MAY, reviewedAt: MAY }), NOW)).toEqual([
      entry('published', JUNE),
      entry('corrected', MAY, { onlyDate: true }),
      entry('reviewed', MAY),
    ])
    expect(changesBetween(undefined, { causes: null }, NOW)).toEqual([entry('published', NOW)])
  })

  it('names figures that are new, gone or another, the largest first', () => {
    const before = state({ causes: figures(['a', 700], ['b', 0.5], ['c', 30]) })
    const after = state({ lastUpdated: MAY, causes: figures(['d', 90], ['b', 0.8], ['a', 700]) })
    expect(changesBetween(before, after, NOW)).toEqual([
      entry('corrected', MAY, {
        figures: [
          { cause: 'd', from: null, to: 90 },
          { cause: 'c', from: 30, to: null },
          { cause: 'b', from: 0.5, to: 0.8 },
        ],
      }),
    ])
  })

  it('tells a changed figure from zero from one that was not there', () => {
    const [change] = changesBetween(
      state({ causes: figures(['a', 0]) }),
      state({ causes: figures(['a', 1]) }),
      NOW,
    )
    expect(change).toEqual(entry('corrected', NOW, { figures: [{ cause: 'a', from: 0, to: 1 }] }))
  })

  it('is nothing for readers where neither text, figures nor review changed', () => {
    expect(changesBetween(state({ reviewedAt: MAY }), state({ reviewedAt: MAY }), NOW)).toEqual([])
    expect(changesBetween(state(), state({ reviewedAt: MAY }), NOW)).toEqual([entry('reviewed', MAY)])
    expect(changesBetween(state({ reviewedAt: MAY }), state({ reviewedAt: null }), NOW)).toEqual([])
  })

  it('name a range that is another one behind the same figure', () => {
    const [was, is] = [{ casesFrom: 5, casesTo: 20 }, {}].map((range) =>
      state({ causes: [{ cause: 'griep', casesPerYear: 10, ...range }] }),
    ) as [State, State]
    expect(changesBetween(was, is, NOW)).toEqual([
      entry('corrected', NOW, {
        figures: [{ cause: 'griep', from: 10, to: 10, ranges: { before: [5, 20], after: null } }],
      }),
    ])
  })
})
