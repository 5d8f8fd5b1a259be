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
  Schouderpijn: ['pijn in de schouder'],
  Oorpijn: ['otalgie'],
  Spierzwakte: ['slappe spier'],
  'Bloed bij de ontlasting': [],
}
const index = titledIndex(NAMES)

describe("a doctors' word", () => {
  it.each([
    ['gastralgie', 'Maagpijn'],
    ['onychomycose', 'Schimmelnagel'],
    ['cystalgie', 'Blaaspijn'],
    ['diplopie', 'Dubbel zien'],
    ['polyurie', 'Veel plassen'],
    ['omalgie', 'Schouderpijn'],
    ['hematochezie', 'Bloed bij de ontlasting'],
  ])('finds what it means by its parts: %s', async (question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })

  it('is not read so where nothing is called by both parts', async () => {
    expect(await titlesFound(index, 'myopie')).toEqual([])
  })

  it('is found however the k of a Greek word is spelled', async () => {
    const sugar = titledIndex({ 'Lage bloedsuiker': ['hypoglykemie'], 'Hoge bloedsuiker': ['hyperglykemie'] })
    expect(await titlesFound(sugar, 'hypoglycemie')).toEqual(['Lage bloedsuiker'])
  })

  it('is found as it is where something is called so, or like it', async () => {
    expect((await titlesFound(index, 'dyspnoe'))[0]).toBe('Kortademigheid')
    const named = titledIndex({ ...NAMES, Gastralgie: [] })
    expect((await titlesFound(named, 'gastralgie'))[0]).toBe('Gastralgie')
  })
})
