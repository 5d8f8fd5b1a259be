import { describe, expect, it } from 'vitest'
import { isNamed, plain } from './name-match'

const NAMES = 'gebruik van nifedipine (Adalat) calciumblokkers verlaagd kalium gehalte (hypokaliëmie)'

describe('looking for a cause by its name', () => {
  it.each(['adal', 'hypokaliemie', 'Hypokaliëmie', 'kalium verlaagd', 'blokkers', ''])(
    'finds %j',
    (typed) => {
      expect(isNamed(NAMES, plain(typed))).toBe(true)
    },
  )

  it.each(['nifedepine', 'jicht', 'nifedipine jicht'])('leaves %j to the search of the site', (typed) => {
    expect(isNamed(NAMES, plain(typed))).toBe(false)
  })
})
