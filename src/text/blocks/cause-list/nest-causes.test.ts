import { expect, it } from 'vitest'
import { nestCauses } from './nest-causes'
import type { ListedCause } from './tier'

const cause = (id: string, parent: string | null = null) => ({ id, parent }) as ListedCause
const nested = (...causes: ListedCause[]) =>
  nestCauses(causes).map(({ cause: { id }, under }) => [id, ...under.map((other) => other.id)].join(' '))

it('puts medicines of one group under their group, where that stands in the tier', () => {
  expect(nested(cause('angst'), cause('hct', 'plaspil'), cause('plaspil'), cause('lis', 'plaspil'))).toEqual([
    'angst',
    'plaspil hct lis',
  ])
  expect(nested(cause('hct', 'elders'), cause('angst'))).toEqual(['hct', 'angst'])
})

it('loses none, also where they go round in a circle or deep', () => {
  expect(nested(cause('a', 'b'), cause('b', 'a'), cause('c', 'c'))).toEqual(['a', 'b', 'c'])
  expect(nested(cause('a'), cause('b', 'a'), cause('c', 'b'))).toEqual(['a b', 'c'])
})
