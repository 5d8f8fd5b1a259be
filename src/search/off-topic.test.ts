import { describe, expect, it } from 'vitest'
import { titledIndex, titlesFound } from '../../tests/support/titled-index'
import { suggest } from './suggest'

const index = titledIndex({
  Hoofdpijn: ['pijn in het hoofd'],
  Klappertanden: ['rillen'],
  'Bloed ophoesten': ['bloedspuwen'],
  'Rode ogen': [],
  'Dikke benen': ['gezwollen enkels'],
  'Overmatig zweten': ['transpireren'],
  Spierpijn: ['zere spieren'],
  Kloven: ['gebarsten huid'],
  Insectenbeet: ['sting'],
  'Snel boos': ['kort lontje'],
  Hartkloppingen: ['bonzend hart'],
  Kater: [],
  Puistjes: ['mee-eters'],
  'Te veel haar': [],
  Zwangerschapsbraken: ['misselijk tijdens zwangerschap'],
  Gewichtsverlies: ['afvallen zonder reden'],
  Hielpijn: ['pijn onder de hiel'],
  Wond: [],
  Jeuk: [],
  'Kloppende slaap': [],
  Hoofdluis: [],
})
for (const name of ['montelukast', 'ziekte van Cooper', 'hyperkaliëmie'])
  index.putCause({ id: name, slug: name, name, term: '', synonyms: [], parent: undefined, codes: [] })

it('takes no word for its opposite, which differs by two letters', async () => {
  expect(await titlesFound(index, 'hypokaliemie')).toEqual([])
  expect(await titlesFound(index, 'hyperkalimie')).toEqual(['hyperkaliëmie'])
})

it('takes no compound for one of another part of the body, which differs by a letter', async () => {
  const pains = titledIndex({ Oorpijn: [], Elleboogpijn: [], Kniepijn: [] })
  expect(await titlesFound(pains, 'oogpijn')).toEqual([])
  expect(await titlesFound(pains, 'kinpijn')).toEqual([])
  expect(await titlesFound(pains, 'oorpein')).toContain('Oorpijn')
  expect(await titlesFound(pains, 'kniespijn')).toContain('Kniepijn')
})

it('takes no word that begins with "hyper" for another one, of which the rest differs by half', async () => {
  const opposed = titledIndex({ 'Hoge bloeddruk': ['hypertensie'] })
  expect(await titlesFound(opposed, 'hypertermie')).toEqual([])
  expect(await titlesFound(opposed, 'hypertenssie')).toEqual(['Hoge bloeddruk'])
})

it('finds a word by what may be its beginning while somebody types, and when it is a part', async () => {
  const typed = await suggest(index, 'kat')
  expect(typed.suggestions.map(({ title }) => title)).toEqual(['Kater'])
  expect(await titlesFound(index, 'hoofd')).toContain('Hoofdluis')
})

describe('a word of the language that nothing is called by', () => {
  it.each([
    ['is no typing error of what looks like it', 'kapper'],
    ['is none in the plural either', 'kappers in de buurt'],
    ['is none of one letter less', 'bier'],
    ['is not the chance end of a word', 'kast'],
    ['is not the chance beginning of a word', 'kat'],
    ['is not the end of a word whose beginning is none', 'oven'],
    ['sounds like another, but is shorter', 'boot'],
    ['is a compound of what is here and what is not', 'hoofdkussen'],
    ['ends with a piece of a word by chance', 'hoofduitbarsting'],
    ['ends with a whole word by chance', 'tevreden'],
    ['is nothing of what English would leave of it', 'mes'],
    ['stands behind how much of it there is', 'veel geld'],
    ['holds a piece like a word that says little', 'openingstijden'],
    ['begins with a word that says little', 'ondertekend'],
    ['loses an ending, as a word here does, to what both have by chance', 'woning'],
    ['is one with letters between its parts', 'bloedsinaasappel'],
    ['has only its colour in common with what is here', 'rode wijn'],
    ['has only its size in common', 'een dikke trui'],
    ['has only in common what it does', 'een kloppende motor'],
    ['is where a pain is of which nothing is here', 'pijn in mijn duim'],
  ])('finds nothing: it %s', async (_, question) => {
    expect(await titlesFound(index, question)).toEqual([])
  })

  it.each([
    ['what sounds just like another word', 'hard kloppingen', 'Hartkloppingen'],
    ['what is no word', 'hofdpijn', 'Hoofdpijn'],
    ['a compound of what is here', 'zweethanden', 'Overmatig zweten'],
    ['what stands beside another word', 'hoofdpijn na wijn', 'Hoofdpijn'],
    ['what is called by the other word alone', 'jeukende duim', 'Jeuk'],
  ])('hides nothing else: %s', async (_, question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })
})
