import { describe, expect, it } from 'vitest'
import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { compareFigures, type Known } from './compare-figures'
import { figureMark } from './figure-mark'
import { nextRows } from './next-rows'
import { readTable } from './read-table'

const label = (id: string, name: string, term: string | null = null): CauseLabel => ({
  ...{ id, name, term, kind: 'condition', parent: null, synonyms: [], isInTrash: false },
})
const griep = { id: '1', cause: 'g', casesPerYear: 1200, source: 'oud', note: 'let op' }
const kou = { id: '2', cause: 'k', casesPerYear: 5, casesFrom: 2, casesTo: 9 }
const known: Known = {
  articles: [
    { id: 'a', title: 'Koorts', slug: 'koorts', updatedAt: 'nu', rows: [griep, kou], state: 'published' },
    { id: 'b', title: 'Hoest', slug: 'hoest', updatedAt: 'nu', rows: [], state: 'draft' },
  ],
  causes: [label('g', 'griep', 'influenza'), label('k', 'verkoudheid'), label('p', 'pest')],
  findSource: (title) => (title === 'Nivel' ? 'n' : { message: 'die bron is er niet.' }),
}

function compare(text: string) {
  const table = readTable(text)
  if ('message' in table) throw new Error(table.message)
  return compareFigures(table, known)
}

describe('a file of figures', () => {
  it('tells new, changed, same and gone apart, and keeps what it has no column for', () => {
    const { articles, unclear } = compare(
      'adres;oorzaak;aantal;bron\r\nkoorts;Griep (influenza);1.300;Nivel\r\nkoorts;Griep;1.300;Nivel\r\nkoorts;pest;0,5;\r\n',
    )
    expect(unclear.map(({ line }) => line)).toEqual([3])
    const [article] = articles
    expect(article?.changed).toMatchObject([
      { cause: 'g', values: { casesPerYear: 1300, sourceRecord: 'n' } },
    ])
    expect(article?.added).toMatchObject([{ cause: 'p', values: { casesPerYear: 0.5, sourceRecord: null } }])
    expect(article?.gone).toMatchObject([{ cause: 'k' }])
    expect(article && nextRows(article, () => undefined, new Set())).toEqual([
      { ...griep, casesPerYear: 1300, sourceRecord: 'n' },
      kou,
      { cause: 'p', casesPerYear: 0.5, sourceRecord: null },
    ])
    expect(article && nextRows(article, () => undefined, new Set(['k']))).toHaveLength(2)
  })

  it('leaves a figure alone that somebody changed after it was downloaded', () => {
    const file = (mark: string) => `adres;oorzaak;aantal;kenmerk\nkoorts;griep;1300;${mark}\n`
    expect(compare(file(figureMark(griep))).articles[0]?.changed).toHaveLength(1)
    const { articles, unclear } = compare(file(figureMark({ ...griep, casesPerYear: 1250 })))
    expect(articles[0]).toMatchObject({ changed: [], gone: [{ cause: 'k' }] })
    expect(unclear[0]?.message).toContain('na het downloaden gewijzigd')
    // What the other one did already needs no second time.
    const done = file(figureMark({ ...griep, casesPerYear: 1 })).replace('1300', '1200')
    expect(compare(done)).toMatchObject({ unclear: [], articles: [{ same: 1 }] })
  })

  it.each([
    ['koorts;griep;', 'het aantal ontbreekt'],
    ['koorts;griep;veel', 'is geen aantal'],
    ['koorts;griep;-5', 'negatief'],
    ['kramp;griep;5', 'geen artikel met het adres "kramp"'],
    ['koorts;;5', 'naam van de oorzaak ontbreekt'],
    ['koorts;verkoudheid;50', 'valt 50 buiten de marge van 2 tot 9'],
    ['koorts;griep;5;RIVM', 'die bron is er niet'],
    [`koorts;${'x'.repeat(301)};5`, 'hooguit 300 tekens'],
    ['koorts;???;5', '"???" geeft geen adres'],
  ])('says of "%s" why it is left alone', (line, message) => {
    const { articles, unclear } = compare(`adres;oorzaak;aantal;bron\n${line}\n`)
    expect(unclear).toMatchObject([{ line: 2, message: expect.stringContaining(message) }])
    expect(articles.flatMap(({ changed, added }) => [...changed, ...added])).toEqual([])
  })

  it('offers a cause that the site does not know as a new one, by name and term', () => {
    const { articles } = compare('artikel;oorzaak;term;aantal\nHoest;longpest;pestis;2\n')
    expect(articles[0]?.added).toMatchObject([{ name: 'longpest (pestis)', cause: undefined, line: 2 }])
    expect(articles[0] && nextRows(articles[0], () => 'nieuw', new Set())).toEqual([
      { cause: 'nieuw', casesPerYear: 2 },
    ])
  })

  it('makes of a new cause what the file says, whatever it is shown as', () => {
    const { articles } = compare(
      'artikel;oorzaak;term;aantal\nHoest;pijn (kort);;2\nHoest;Kinkhoest;kinkhoest;3\n',
    )
    expect(articles[0]?.added.map(({ missing }) => missing)).toEqual([
      { name: 'pijn (kort)', term: undefined },
      { name: 'Kinkhoest', term: 'kinkhoest' },
    ])
  })
})
