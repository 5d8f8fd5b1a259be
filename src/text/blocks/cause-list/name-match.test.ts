import { describe, expect, it } from 'vitest'
import { isNamed, plain } from './name-match'

const NAMES = 'gebruik van nifedipine (Adalat) calciumblokkers verlaagd kalium gehalte (hypokaliëmie)'

describe('looking for a cause by its name', () => {
  it.each(['adal', 'hypokaliemie', 'Hypokaliëmie', 'kalium verlaagd', 'blokkers', ''])(
    'finds %j',
    (typed) => {
      expect(isNamed(NAMES, plain(typed), false)).toBe(true)
    },
  )

  it.each(['nifedepine', 'nifdipine', 'nifeddipine', 'adlaat', 'hypokalimie'])(
    'finds %j where a letter may be wrong',
    (typed) => {
      expect(isNamed(NAMES, plain(typed), false)).toBe(false)
      expect(isNamed(NAMES, plain(typed), true)).toBe(true)
    },
  )

  it.each(['jicht', 'adax', 'hypothyreoïdie', 'nifedipine jicht'])('does not find %j', (typed) => {
    expect(isNamed(NAMES, plain(typed), true)).toBe(false)
  })
})
