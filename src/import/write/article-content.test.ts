import { expect, it } from 'vitest'
import type { Symptom } from '@/payload-types'
import { parseArticle } from '../text/parse-article'
import { articleContent, changedFields } from './article-content'

const TEXT = `Hoofdpijn

Wat is hoofdpijn?

Pijn in het hoofd.

hoofdpijn na een feest

• rust

Zeldzame oorzaken van hoofdpijn: <100/jaar
 • stress – 20
 • angst – 10
`

const article = parseArticle(TEXT)
const ids = { causes: ['c1', 'c2'], authors: [], pictures: ['m1'] }

/** The article as it would come back out of the database. */
function stored(changes: Partial<Symptom> = {}): Symptom {
  const content = articleContent(article, ids, undefined)
  return { ...content, authors: ['a1'], synonyms: ['kop'], ...changes } as Symptom
}

it('leaves out what the file does not say', () => {
  expect(Object.keys(articleContent(article, ids, undefined))).toEqual(['title', 'body', 'causes'])
})

it('sees no change in what it wrote itself', () => {
  expect(changedFields(articleContent(article, ids, stored()), stored())).toEqual([])
})

it('sees no change when the editor only wrote the text down in its own way', () => {
  const body = JSON.parse(
    JSON.stringify(stored().body)
      .replaceAll('"direction":null', '"direction":"ltr"')
      .replaceAll('"textFormat":0,', '')
      .replaceAll('"blockName":""', '"blockName":null')
      .replace('000000000000000000000003', '65a000000000000000000001'),
  )
  const causes = [...(stored().causes ?? [])].reverse()
  const saved = stored({ body, causes })
  expect(changedFields(articleContent(article, ids, saved), saved)).toEqual([])
})

it.each<[string, Partial<Symptom>, string[]]>([
  ['another title', { title: 'Kop' }, ['title']],
  [
    'another number',
    {
      causes: [
        { cause: 'c1', casesPerYear: 21 },
        { cause: 'c2', casesPerYear: 10 },
      ],
    },
    ['causes'],
  ],
  ['a cause less', { causes: [{ cause: 'c1', casesPerYear: 20 }] }, ['causes']],
  ['no text', { body: null }, ['body']],
])('sees %s', (_, changes, fields) => {
  expect(changedFields(articleContent(article, ids, undefined), stored(changes))).toEqual(fields)
})

it.each([
  ['bold words', '"format":0', '"format":1'],
  ['another heading', '"tag":"h2"', '"tag":"h3"'],
  ['another picture', '"image":"m1"', '"image":"m2"'],
  ['other words', 'Pijn in', 'Steken in'],
])('sees %s in the text', (_, from, to) => {
  const body = JSON.parse(JSON.stringify(stored().body).replace(from, to))
  expect(changedFields(articleContent(article, ids, undefined), stored({ body }))).toEqual(['body'])
})

it('keeps what editors added to the row of a cause', () => {
  const causes = [{ id: 'r1', cause: 'c1', casesPerYear: 5, source: 'NIVEL', note: 'oud' }]
  expect(articleContent(article, ids, stored({ causes })).causes).toEqual([
    { id: 'r1', cause: 'c1', casesPerYear: 20, source: 'NIVEL', note: 'oud' },
    { cause: 'c2', casesPerYear: 10 },
  ])
})
