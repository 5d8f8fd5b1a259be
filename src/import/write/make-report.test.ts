import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { causeKind } from '@/articles/causes/cause-kind'
import type { Symptom } from '@/payload-types'
import { parseArticle } from '../text/parse-article'
import { makeReport } from './make-report'
import type { ImportPlan } from './plan-import'
import { refusalText, reportText } from './report-text'

const article = parseArticle(readFileSync('content/spierkrampen.txt', 'utf8'))
const figures = article.blocks.filter((block) => block.type === 'figure')

const plan: ImportPlan = {
  article,
  slug: 'spierkrampen',
  publish: true,
  authors: [{ name: 'Erwin Douwes', slug: 'erwin-douwes' }],
  causes: article.causes.map((cause) => ({ ...cause, slug: '', kind: causeKind(cause.name, cause.term) })),
  pictures: figures.map(({ alt }) => ({ alt, credit: '', filename: '', isOutdated: false })),
  outcome: 'created',
  changed: [],
  publisher: 'Simpto.nl',
}

it('says what was done, what is missing, and that every line has its place', () => {
  const text = reportText(makeReport(plan, false))
  expect(text).toContain('Uitkomst    nieuw, gepubliceerd')
  expect(text).toContain("4 koppen, 7 alinea's, 2 afbeeldingen, 1 oorzakenlijst")
  expect(text).toContain('98, waarvan 98 nieuw')
  expect(text).toMatch(/afgeleid uit de namen.*53 × aandoening, 39 × medicijn/)
  expect(text).toContain('gepubliceerd 13 juni 2016, laatst bijgewerkt 25 november 2017')
  expect(text).toContain('regel 20: geen oorzaken onder "Vaak voorkomende')
  expect(text).toContain('regel 52: geen oorzaken onder "Zeldzame')
  expect(text).toContain('regel 13: de foto "spierkramp door sporten" (Bron: Steven Pisano) is er niet')
  expect(text).toContain('(regel 154, 156) niet overgenomen')
  expect(text).toContain('Elke regel is geplaatst.')
  expect(text).not.toMatch(/Proef|Let op/)
})

it('says of a dry run that nothing was written', () =>
  expect(reportText(makeReport(plan, true))).toMatch(/^Proef: er is niets geschreven/))

describe('of an article that was there', () => {
  const main = { _status: 'published', lastUpdated: '2020-01-01T12:00:00.000Z' } as Symptom
  const draft = { ...main, _status: 'draft' } as Symptom
  const outcomeOf = (changes: Partial<ImportPlan>) =>
    makeReport({ ...plan, ...changes }, false).done.find(([label]) => label === 'Uitkomst')?.[1]

  it.each<[string, Partial<ImportPlan>, RegExp]>([
    ['nothing changed', { outcome: 'unchanged', base: main }, /^ongewijzigd/],
    [
      'it was updated',
      { base: main, changed: ['body', 'causes'] },
      /bijgewerkt en gepubliceerd; gewijzigd: tekst, oorzaken; .*versies/,
    ],
    [
      'a draft was published',
      { base: draft },
      /^bestond al als concept, nu gepubliceerd; de inhoud is hetzelfde/,
    ],
    [
      'a draft stands beside it',
      { publish: false, base: main, existing: { main, latest: main } },
      /concept ernaast/,
    ],
    [
      'a draft was updated',
      { publish: false, base: draft, existing: { main: draft, latest: draft } },
      /^bestond al als concept, bijgewerkt/,
    ],
  ])('says that %s', (_, changes, text) =>
    expect(outcomeOf({ outcome: 'updated', ...changes })).toMatch(text),
  )

  it('says what became of a draft beside what is published, and that a later date stays', () => {
    const beside = { existing: { main, latest: draft }, base: main }
    const textOf = (outcome: ImportPlan['outcome']) =>
      reportText(makeReport({ ...plan, ...beside, outcome }, false))
    expect(textOf('updated')).toContain('dat is niet gepubliceerd en staat bij de versies')
    expect(textOf('unchanged')).toContain('dat is zo gelaten')
    expect(textOf('unchanged')).toContain('de site heeft een latere datum dan het bestand')
  })
})

it('remarks another publisher', () =>
  expect(reportText(makeReport({ ...plan, publisher: 'Anders' }, false))).toMatch(
    /Let op:\n {2}Gepubliceerd door: het bestand zegt "Simpto.nl", .*"Anders"/,
  ))

it('lists unplaced lines with their numbers, and cuts long lists off', () => {
  const unplaced = Array.from({ length: 52 }, (_, index) => ({ line: index + 1, text: 'x' }))
  const text = reportText(makeReport({ ...plan, article: { ...article, unplaced } }, false))
  expect(text).toContain('Niet geplaatst:\n  regel 1: x\n')
  expect(text).toMatch(/regel 50: x\n {2}… en nog 2\.$/)
})

it('says why nothing was imported', () => expect(refusalText(['a', 'b'])).toBe('Niets ingelezen:\n  a\n  b'))
