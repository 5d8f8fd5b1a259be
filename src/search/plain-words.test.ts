import { describe, expect, it } from 'vitest'
import { titledIndex, titlesFound } from '../../tests/support/titled-index'

const NAMES = {
  Maagpijn: ['pijn in de maag'],
  Schimmelnagel: [],
  Blaaspijn: [],
  'Dubbel zien': [],
  'Veel plassen': [],
  Polsstijfheid: ['artrose van de pols'],
  Kortademigheid: ['dyspneu'],
}
const index = titledIndex(NAMES)

describe("a doctors' word", () => {
  it.each([
    ['gastralgie', 'Maagpijn'],
    ['onychomycose', 'Schimmelnagel'],
    ['cystalgie', 'Blaaspijn'],
    ['diplopie', 'Dubbel zien'],
    ['polyurie', 'Veel plassen'],
  ])('finds what it means by its parts: %s', async (question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })

  it('is found as it is where something is called so, or like it', async () => {
    expect((await titlesFound(index, 'dyspnoe'))[0]).toBe('Kortademigheid')
    const named = titledIndex({ ...NAMES, Gastralgie: [] })
    expect((await titlesFound(named, 'gastralgie'))[0]).toBe('Gastralgie')
  })
})
