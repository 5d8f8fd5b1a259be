import { describe, expect, it } from 'vitest'
import { groupByTier } from './group-by-tier'
import { type ListedCause, tierOf } from './tier'

const cause = (name: string, casesPerYear: number): ListedCause => ({
  id: name,
  name,
  term: null,
  slug: name,
  kind: 'condition',
  casesPerYear,
  source: null,
  note: null,
  parent: null,
  also: [],
  codes: [],
})

describe('the tier of a number', () => {
  it.each([
    [25_000, 'common'],
    [1000, 'common'],
    [999.9, 'less-common'],
    [105, 'less-common'],
    [100, 'less-common'],
    [99, 'rare'],
    [10, 'rare'],
    [9, 'very-rare'],
    [1, 'very-rare'],
    [0.8, 'extremely-rare'],
    [0.01, 'extremely-rare'],
    [0, 'extremely-rare'],
  ])('%d people a year is %s', (cases, id) => {
    expect(tierOf(cases).id).toBe(id)
  })

  it('does not exist for a negative number', () => {
    expect(() => tierOf(-1)).toThrow(RangeError)
  })
})

describe('causes in tiers', () => {
  it('stand with most cases first, then by name, accents as in Dutch', () => {
    const causes = [cause('zout', 5), cause('één', 5), cause('angst', 8), cause('kramp', 700)]
    const groups = groupByTier(causes)
    expect(groups.map(({ tier }) => tier.id)).toEqual(['less-common', 'very-rare'])
    expect(groups[1]?.causes.map(({ name }) => name)).toEqual(['angst', 'één', 'zout'])
  })

  it('leave out empty tiers', () => {
    expect(groupByTier([])).toEqual([])
  })
})
