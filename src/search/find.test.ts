import { beforeEach, describe, expect, it } from 'vitest'
import type { CauseEntry, SymptomEntry } from './entries'
import { find } from './find'
import { nearestTerms } from './nearest'
import { SearchIndex } from './search-index'

const symptom = (id: string, fields: Partial<SymptomEntry>): SymptomEntry => ({
  id,
  slug: id,
  title: id,
  synonyms: [],
  englishTerms: [],
  introduction: '',
  text: '',
  causes: [],
  ...fields,
})

const cause = (id: string, fields: Partial<CauseEntry>): CauseEntry => ({
  id,
  slug: id,
  name: id,
  term: '',
  synonyms: [],
  ...fields,
})

let index: SearchIndex
beforeEach(() => {
  index = new SearchIndex()
  index.putCause(cause('kalium', { name: 'verlaagd kaliumgehalte in het bloed', term: 'hypokaliëmie' }))
  index.putCause(cause('nifedipine', { name: 'nifedipine', term: 'Adalat', synonyms: ['Nifedikor'] }))
  index.putSymptom(
    symptom('kramp', {
      title: 'Spierkrampen',
      synonyms: ['kuitkramp', 'myalgie'],
      englishTerms: ['muscle cramps'],
      introduction: 'Spierkrampen gaan meestal vanzelf over.',
      text: 'Rek de spier voorzichtig op.',
      causes: ['kalium', 'nifedipine'],
    }),
  )
  index.putSymptom(symptom('hoofdpijn', { title: 'Hoofdpijn', causes: ['nifedipine'] }))
  index.putSymptom(symptom('coeliakie', { title: 'Klachten van coëliakie' }))
})

const titles = (question: string, inTexts = true) =>
  find(index, question, inTexts).symptoms.map(({ symptom: { title } }) => title)
const reasons = (question: string) => find(index, question, true).symptoms.map((found) => found.reasons)

describe('a search', () => {
  it.each([
    ['spierkrampen', 'as it is written'],
    ['SPIERKRAMP', 'in the singular, in capitals'],
    ['spierk', 'by its beginning'],
    ['spierkrammpen', 'with a typing error'],
    ['spier krampen spierkrampen', 'with words too many'],
    ['kuitkrampen', 'by a synonym in the plural'],
    ['muscle cramp', 'by its English name'],
    ['hypokaliemie', 'by the term of a cause, without its accent'],
    ['voorzichtige', 'by a word of the text'],
  ])('finds "%s": %s', (question) => {
    expect(titles(question)[0]).toBe('Spierkrampen')
  })

  it('folds accents on both sides', () => {
    expect(titles('coeliakie')).toEqual(['Klachten van coëliakie'])
    expect(titles('cöëliàkie')).toEqual(['Klachten van coëliakie'])
  })

  it('says why where the title does not', () => {
    expect(reasons('spierkrampen')).toEqual([[]])
    expect(reasons('kuitkramp')).toEqual([[{ kind: 'synonym', text: 'kuitkramp' }]])
    expect(reasons('cramps')).toEqual([[{ kind: 'englishTerm', text: 'muscle cramps' }]])
    expect(reasons('hypokaliëmie')).toMatchObject([[{ kind: 'cause', cause: { id: 'kalium' } }]])
    expect(reasons('voorzichtig')).toEqual([[{ kind: 'text' }]])
  })

  it('finds every symptom of a medicine by its brand name, and the medicine itself', () => {
    expect(titles('adalat').sort()).toEqual(['Hoofdpijn', 'Spierkrampen'])
    expect(find(index, 'nifedikor', true).causes).toMatchObject([
      { cause: { id: 'nifedipine' }, synonym: 'Nifedikor' },
    ])
  })

  it('puts what holds all words alone, wherever each of them stands', () => {
    expect(titles('spierkrampen adalat')).toEqual(['Spierkrampen'])
    expect(titles('hoofdpijn nietbestaandwoord')).toEqual(['Hoofdpijn'])
  })

  it('leaves the texts out where only names are asked for', () => {
    expect(titles('voorzichtig', false)).toEqual([])
  })

  it('says when nothing was found as it was typed', () => {
    expect(find(index, 'hoofdpijn', true).isAlike).toBe(false)
    expect(find(index, 'hofdpijn', true)).toMatchObject({
      isAlike: true,
      symptoms: [{ symptom: { id: 'hoofdpijn' } }],
    })
  })

  it.each([
    '',
    '   ',
    '🤕',
    '(.*)+?[',
    '<script>alert(1)</script>',
    '"\'\\',
    '%00',
    'a'.repeat(10_000),
    'de het een',
  ])('takes %j calmly', (question) => {
    expect(() => find(index, question, true)).not.toThrow()
    expect(() => nearestTerms(index, question)).not.toThrow()
  })
})

describe('the index', () => {
  it('forgets the old words of what changed, and all of what is gone', () => {
    index.putSymptom(symptom('hoofdpijn', { title: 'Migraine', text: 'Donker en stil.' }))
    expect(titles('hoofdpijn')).toEqual([])
    expect(titles('adalat')).toEqual(['Spierkrampen'])
    expect(titles('donker')).toEqual(['Migraine'])
    index.removeSymptom('hoofdpijn')
    expect(titles('migraine')).toEqual([])
    expect(titles('donker')).toEqual([])
    index.removeCause('kalium')
    expect(titles('hypokaliemie')).toEqual([])
  })

  it('does not grow when the same article is put again and again', () => {
    for (let round = 0; round < 3_000; round += 1) {
      index.putSymptom(symptom('hoofdpijn', { title: 'Hoofdpijn', text: `ronde r${round}` }))
    }
    expect(titles('r2999')).toEqual(['Hoofdpijn'])
    expect(titles('r5')).toEqual([])
  })

  it('knows what looks like a question that finds nothing', () => {
    expect(nearestTerms(index, 'hofdpyn')).toContain('Hoofdpijn')
  })
})
