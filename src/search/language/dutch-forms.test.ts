import { describe, expect, it } from 'vitest'
import { titledIndex, titlesFound } from '../../../tests/support/titled-index'

const index = titledIndex({
  Flauwvallen: ['wegraking'],
  'Vaak vallen': [],
  Boeren: ['opboeren'],
  Verlamming: [],
  'Slecht slapen': [],
  'Slappe benen': [],
  'Slecht zien': [],
  'Hangend ooglid': [],
  'Hangende schouder': [],
  'Rode ogen': [],
  'Koude handen': [],
  'Het koud hebben': [],
  Slechthorendheid: ['doofheid'],
  Gevoelloosheid: ['doof gevoel'],
  Angst: [],
  'Epileptische aanval': [],
  Prikkelbaarheid: [],
  'Tintelende vingers': ['prikkelingen'],
  'Ongewild plassen': ['incontinentie'],
  Snurken: [],
  'Te veel haar': [],
  'Kaal worden': [],
})

describe('another form of a word', () => {
  it.each([
    ['the past of a strong verb', 'ik sliep slecht', 'Slecht slapen'],
    ['with what belongs before it', 'ik ben flauwgevallen', 'Flauwvallen'],
    ['the past of a weak verb with what belongs before it', 'opgeboerd', 'Boeren'],
    ['a participle and the noun', 'mijn arm is verlamd', 'Verlamming'],
    ['a plural with another vowel', 'hangende oogleden', 'Hangend ooglid'],
    ['as it is spoken', 'rooie ogen', 'Rode ogen'],
    ['as it is spoken, with another vowel', 'kouwe handen', 'Koude handen'],
    ['the quality of a noun in -heid', 'doof', 'Slechthorendheid'],
    ['what somebody does all the time', 'gesnurk', 'Snurken'],
    ['that a thing grows or is made', 'te veel haargroei', 'Te veel haar'],
    ['the quality of a noun in -entie', 'incontinent', 'Ongewild plassen'],
    ['that it comes in attacks', 'angstaanvallen', 'Angst'],
    ['a verb that only begins as a quality in -baar', 'prikkelende vingers', 'Tintelende vingers'],
  ])('is the same: %s', async (_, question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })
})

it('leaves so little of no word that another one has it too', async () => {
  expect(await titlesFound(index, 'worst')).toEqual([])
})

describe('a short vowel and a long one', () => {
  const vowels = titledIndex({
    Roken: [],
    'Ziekte van het bot': [],
    'Slappe spieren': [],
    'Verbranding door de zon': [],
    'Te veel haar': [],
    'Een gat in de tand': [],
    Roos: [],
  })

  it.each(['boot', 'slaap', 'zoon', 'vel', 'roze'])(
    'make two words, of which one does not find the other: %s',
    async (question) => {
      expect(await titlesFound(vowels, question)).toEqual([])
    },
  )

  it.each([
    ['ik rook', 'Roken'],
    ['gaatje', 'Een gat in de tand'],
    ['botten', 'Ziekte van het bot'],
  ])('are the same in forms of one word: %s', async (question, title) => {
    expect((await titlesFound(vowels, question))[0]).toBe(title)
  })
})
