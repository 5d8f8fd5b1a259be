import { describe, expect, it } from 'vitest'
import { titledIndex, titlesFound } from '../../tests/support/titled-index'

const index = titledIndex({
  Tandenknarsen: ['bruxisme'],
  Kiespijn: ['pijn aan de tanden'],
  Zweetvoeten: ['stinkende voeten'],
  'Brandende voeten': [],
  'Slechte adem': ['uit de mond ruiken'],
  'Vreemde geur': [],
  Menstruatiepijn: [],
  Hoofdpijn: ['pijn in het hoofd'],
  'Bult op het hoofd': [],
  Kniepijn: [],
  'Krakende knieën': [],
  Urineverlies: ['incontinentie'],
  'Ontlasting verliezen': [],
  'Dikke benen': [],
  Niezen: ['niesbuien'],
})

describe('a compound that nothing is called', () => {
  it.each([
    ['the other way round', 'knarsetanden', 'Tandenknarsen'],
    ['of a verb and what does it', 'stinkvoeten', 'Zweetvoeten'],
    ['of other words for the same', 'mondgeur', 'Slechte adem'],
    ['of which names hold what it is', 'ijzergeur', 'Vreemde geur'],
    ['in two pieces, one misspelled', 'menstruasie pijn', 'Menstruatiepijn'],
    ['misspelled, with an end that says little', 'nisebuien', 'Niezen'],
  ])('is found by its parts: %s', async (_, question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })
})

describe('who names only a part of the body', () => {
  it.each([
    ['hoofd', 'Hoofdpijn'],
    ['ik heb last van mijn knie', 'Kniepijn'],
    ['knieklachten', 'Kniepijn'],
  ])('has pain there: %s', async (question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })

  it('and no pain who says what else', async () => {
    expect((await titlesFound(index, 'mijn knie kraakt'))[0]).toBe('Krakende knieën')
    expect((await titlesFound(index, 'bult hoofd'))[0]).toBe('Bult op het hoofd')
  })
})

it('takes no short word that says little for a form of another', async () => {
  expect(await titlesFound(index, 'waar ben ik')).not.toContain('Dikke benen')
})
