import { beforeEach, describe, expect, it } from 'vitest'
import type { CauseEntry, SymptomEntry } from './entries'
import { find } from './find'
import { findCausesOf } from './find-causes-of'
import { nearestTerms } from './nearest'
import { toResults } from './results'
import { SearchIndex } from './search-index'

const symptom = (id: string, fields: Partial<SymptomEntry>): SymptomEntry => ({
  id,
  slug: id,
  title: id,
  synonyms: [],
  englishTerms: [],
  codes: [],
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
  parent: undefined,
  codes: [],
  ...fields,
})

let index: SearchIndex
beforeEach(() => {
  index = new SearchIndex()
  index.putCause(cause('kalium', { name: 'verlaagd kaliumgehalte in het bloed', term: 'hypokaliëmie' }))
  index.putCause(
    cause('nifedipine', { name: 'nifedipine', term: 'Adalat', synonyms: ['Nifedikor'], codes: ['C08CA05'] }),
  )
  index.putSymptom(
    symptom('kramp', {
      title: 'Spierkrampen',
      synonyms: ['kuitkramp', 'myalgie'],
      englishTerms: ['muscle cramps'],
      codes: ['R25.2', 'L07'],
      introduction: 'Spierkrampen gaan meestal vanzelf over.',
      text: 'Rek de spier voorzichtig op.',
      causes: ['kalium', 'nifedipine'],
    }),
  )
  index.putSymptom(symptom('hoofdpijn', { title: 'Hoofdpijn', causes: ['nifedipine'] }))
  index.putSymptom(symptom('coeliakie', { title: 'Klachten van coëliakie' }))
})

const titles = async (question: string, isTypedOut = true) =>
  (await find(index, question, isTypedOut)).symptoms.map(({ symptom: { title } }) => title)
const reasons = async (question: string) =>
  (await find(index, question, true)).symptoms.map((found) => found.reasons)

describe('a search', () => {
  it.each(['R25.2', 'r252', 'ICD-10 R25.2', 'icd10: r25.2', 'L07'])(
    'finds by the code %s',
    async (question) => {
      expect(await titles(question)).toEqual(['Spierkrampen'])
      expect((await reasons(question))[0]?.[0]).toMatchObject({ kind: 'code' })
    },
  )

  it('takes no code for another one, and finds a cause by its own before the symptoms', async () => {
    expect((await find(index, 'R25.3', true)).total).toBe(0)
    const [first] = toResults(await find(index, 'c08ca05', true))
    expect(first?.why).toBe('oorzaak; code: C08CA05')
    index.removeCause('nifedipine')
    expect((await find(index, 'C08CA05', true)).causes).toEqual([])
  })

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
  ])('finds "%s": %s', async (question) => {
    expect((await titles(question))[0]).toBe('Spierkrampen')
  })

  it('folds accents on both sides', async () => {
    expect(await titles('coeliakie')).toEqual(['Klachten van coëliakie'])
    expect(await titles('cöëliàkie')).toEqual(['Klachten van coëliakie'])
  })

  it.each([
    ['as one letter', 'hoofdp\u0133n'],
    ['with a soft hyphen', 'hoofd\u00ADpijn'],
    ['with a space without width', 'hoofd\u200Bpijn'],
    ['in wide letters', 'ｈｏｏｆｄｐｉｊｎ'],
  ])('knows what was copied %s', async (_, question) => {
    expect(await find(index, question, true)).toMatchObject({
      isAlike: false,
      symptoms: [{ symptom: { id: 'hoofdpijn' }, reasons: [] }],
    })
  })

  it('knows what an editor copied with soft hyphens', async () => {
    index.putSymptom(symptom('pees', { title: 'Pees\u00ADontsteking', text: 'Rust\u00ADgevend.' }))
    expect(await titles('peesontsteking')).toEqual(['Pees\u00ADontsteking'])
    expect(await titles('rustgevend')).toEqual(['Pees\u00ADontsteking'])
  })

  it('says why where the title does not', async () => {
    expect(await reasons('spierkrampen')).toEqual([[]])
    expect(await reasons('kuitkramp')).toEqual([[{ kind: 'synonym', text: 'kuitkramp' }]])
    expect(await reasons('cramps')).toEqual([[{ kind: 'englishTerm', text: 'muscle cramps' }]])
    expect(await reasons('hypokaliëmie')).toMatchObject([[{ kind: 'cause', cause: { id: 'kalium' } }]])
    expect(await reasons('voorzichtig')).toEqual([[{ kind: 'text' }]])
  })

  it('says it of the words that tell most', async () => {
    index.putCause(cause('trichinose', { name: 'infectie door een parasiet' }))
    index.putSymptom(
      symptom('kramp', { title: 'Spierkrampen', synonyms: ['kramp'], causes: ['trichinose', 'nifedipine'] }),
    )
    const [found] = (await find(index, 'kramp door Adalat', true)).symptoms
    expect(found?.reasons.map((reason) => 'cause' in reason && reason.cause.id).filter(Boolean)[0]).toBe(
      'nifedipine',
    )
  })

  it('finds every symptom of a medicine by its brand name, and the medicine itself', async () => {
    expect((await titles('adalat')).sort()).toEqual(['Hoofdpijn', 'Spierkrampen'])
    expect((await find(index, 'nifedikor', true)).causes).toMatchObject([
      { cause: { id: 'nifedipine' }, synonym: 'Nifedikor' },
    ])
  })

  it('puts what holds all words alone, wherever each of them stands', async () => {
    expect(await titles('spierkrampen adalat')).toEqual(['Spierkrampen'])
    expect(await titles('hoofdpijn nietbestaandwoord')).toEqual(['Hoofdpijn'])
  })

  it('puts a cause that is called so before the symptoms that list it, and after one that is called so itself', async () => {
    const paths = async (question: string) =>
      toResults(await find(index, question, true)).map(({ path }) => path)
    expect((await paths('adalat'))[0]).toBe('/oorzaken/nifedipine')
    index.putCause(cause('hoofdpijn', { name: 'hoofdpijn' }))
    expect((await paths('hoofdpijn'))[0]).toBe('/symptomen/hoofdpijn')
  })

  it('puts a cause that is called so before symptoms that are called by one of its words', async () => {
    index.putCause(cause('prikkelbaredarmsyndroom', {}))
    index.putCause(cause('te traag werkende schildklier', {}))
    index.putSymptom(symptom('Prikkelbaarheid', {}))
    index.putSymptom(symptom('Vergrote schildklier', {}))
    const first = async (question: string) => toResults(await find(index, question, true))[0]?.path
    expect(await first('trage schildklier')).toBe('/oorzaken/te traag werkende schildklier')
    expect(await first('prikkelbare darm')).toBe('/oorzaken/prikkelbaredarmsyndroom')
  })

  it.each([
    ['spier kramp', 'split'],
    ['krampen in mijn spieren', 'split, the other way round'],
    ['kuitkrampje', 'made small'],
    ['spierkrampne', 'with letters swapped'],
    ['speirkrammpen', 'as it sounds'],
    ['waarom heb ik altijd spierkramp', 'in a question'],
  ])('knows "%s": %s', async (question) => {
    expect((await titles(question))[0]).toBe('Spierkrampen')
  })

  it.each([
    ['pijn linkerknie', 'Kniepijn'],
    ['rechterknie doet pijn', 'Kniepijn'],
    ['pijn in mijn onderrug', 'Rugpijn'],
    ['rugklachten', 'Rugpijn'],
    ['maagproblemen', 'Maagpijn'],
    ['slikstoornis', 'Slikklachten'],
    ['slikklachten', 'Slikklachten'],
    ['onderzoek', 'Onderzoek in het ziekenhuis'],
  ])('takes "%s" for what it is about: %s', async (question, title) => {
    const called = [
      'Kniepijn',
      'Rugpijn',
      'Maagpijn',
      'Slikklachten',
      'Onderzoek in het ziekenhuis',
      'Pijn in de bal',
    ]
    for (const each of called) index.putSymptom(symptom(each, { title: each }))
    expect((await titles(question))[0]).toBe(title)
  })

  it('knows "teveel" and "teweinig", which are two words', async () => {
    for (const title of ['Tepelvocht', 'Te veel haar', 'Te weinig speeksel', 'Haar']) {
      index.putSymptom(symptom(title, { title }))
    }
    expect((await titles('teveel haar'))[0]).toBe('Te veel haar')
    expect((await titles('teweinig speeksel'))[0]).toBe('Te weinig speeksel')
    expect(await titles('teveel haar')).not.toContain('Tepelvocht')
  })

  it('prefers what is called so to what holds more of the words somewhere', async () => {
    index.putSymptom(symptom('vergeten', { title: 'Vergeetachtigheid', text: 'Soms met druk op de borst.' }))
    index.putSymptom(symptom('borst', { title: 'Pijn op de borst' }))
    expect((await titles('druk op de borst'))[0]).toBe('Pijn op de borst')
    index.putSymptom(symptom('anus', { title: 'Jeuk aan de anus' }))
    index.putSymptom(symptom('jeuk', { title: 'Jeuk' }))
    expect(await titles('jeuk')).toEqual(['Jeuk', 'Jeuk aan de anus'])
  })

  it('finds pages and authors by their names', async () => {
    index.putOther({ id: 'p', kind: 'page', slug: 'privacy', title: 'Privacy', profession: '' })
    index.putOther({ id: 'a', kind: 'author', slug: 'anna-smit', title: 'Anna Smit', profession: 'huisarts' })
    const paths = async (question: string) =>
      toResults(await find(index, question, true)).map(({ path }) => path)
    expect(await paths('privacy')).toEqual(['/privacy'])
    expect(await paths('smit')).toEqual(['/auteurs/anna-smit'])
    expect(await paths('huisarts')).toEqual(['/auteurs/anna-smit'])
    expect(await paths('spierkrampen')).toEqual(['/symptomen/kramp'])
    index.removeOther('p')
    expect(await paths('privacy')).toEqual([])
  })

  it('leaves the texts out where only names are asked for', async () => {
    expect(await titles('voorzichtig', false)).toEqual([])
  })

  it('says when nothing was found as it was typed', async () => {
    expect((await find(index, 'hoofdpijn', true)).isAlike).toBe(false)
    expect(await find(index, 'hofdpijn', true)).toMatchObject({
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
  ])('takes %j calmly', async (question) => {
    await expect(find(index, question, true)).resolves.toBeDefined()
    await expect(nearestTerms(index, question)).resolves.toBeDefined()
  })
})

describe('searching the causes of one article', () => {
  beforeEach(() => {
    index.putCause(cause('blokkers', { name: 'calciumblokkers' }))
    index.putCause(cause('verapamil', { name: 'verapamil', term: 'Isoptin', parent: 'blokkers' }))
    index.putCause(cause('jicht', { name: 'jicht' }))
    index.putSymptom(symptom('hartkloppingen', { causes: ['blokkers', 'kalium'] }))
  })

  it.each([
    ['kalliumgehalte', ['kalium']],
    ['hypokalemie', ['kalium']],
    ['verapamill', ['blokkers']],
    ['calciumbloker', ['blokkers']],
    ['jicht', []],
    ['nifedipine', []],
    ['xyzzy', []],
    ['', []],
  ])('answers %j with %j', async (question, causes) => {
    expect(await findCausesOf(index, 'hartkloppingen', question)).toEqual(causes)
  })

  it('finds by the group what is a kind of it', async () => {
    index.putSymptom(symptom('traagheid', { causes: ['verapamil', 'jicht'] }))
    expect(await findCausesOf(index, 'traagheid', 'calciumblokers')).toEqual(['verapamil'])
  })

  it('finds what holds the word as a part among hundreds that hold it', async () => {
    for (let count = 0; count < 500; count += 1)
      index.putCause(cause(`van-${count}`, { name: `infectie van de ${count}e` }))
    index.putCause(cause('ziekte', { name: 'infectieziekte' }))
    index.putSymptom(symptom('koorts', { causes: ['ziekte', 'van-3'] }))
    expect(await findCausesOf(index, 'koorts', 'infectie')).toEqual(['ziekte', 'van-3'])
  })

  it('finds nothing for an article that is not there', async () => {
    expect(await findCausesOf(index, 'onbekend', 'kalium')).toEqual([])
  })
})

describe('what is suggested among hundreds of names', () => {
  beforeEach(() => {
    for (let count = 0; count < 500; count += 1)
      index.putSymptom(symptom(`pijn-${count}`, { title: `Pijn in de ${count}e` }))
    index.putSymptom(symptom('borstpijn', { title: 'Borstpijn' }))
    for (let count = 0; count < 20; count += 1)
      index.putSymptom(symptom(`borst-${count}`, { title: `Borst met ${count}` }))
  })

  it('holds all words, also as parts of one', async () => {
    expect((await titles('pijn erge bors', false))[0]).toBe('Borstpijn')
  })
})

describe('the index', () => {
  it('forgets the old words of what changed, and all of what is gone', async () => {
    index.putSymptom(symptom('hoofdpijn', { title: 'Migraine', text: 'Donker en stil.' }))
    expect(await titles('hoofdpijn')).toEqual([])
    expect(await titles('adalat')).toEqual(['Spierkrampen'])
    expect(await titles('donker')).toEqual(['Migraine'])
    index.removeSymptom('hoofdpijn')
    expect(await titles('migraine')).toEqual([])
    expect(await titles('donker')).toEqual([])
    index.removeCause('kalium')
    expect(await titles('hypokaliemie')).toEqual([])
  })

  it('does not grow when the same article is put again and again', async () => {
    for (let round = 0; round < 3_000; round += 1) {
      index.putSymptom(symptom('hoofdpijn', { title: 'Hoofdpijn', text: `ronde r${round}` }))
    }
    expect(await titles('r2999')).toEqual(['Hoofdpijn'])
    expect(await titles('r5')).toEqual([])
  })

  it('knows what looks like a question that finds nothing', async () => {
    expect(await nearestTerms(index, 'hofdpyn')).toContain('Hoofdpijn')
    expect(await nearestTerms(index, 'privacy')).toEqual([])
  })
})
