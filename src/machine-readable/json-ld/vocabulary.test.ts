import { readFileSync } from 'node:fs'
import type { Thing } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import type { Article } from '@/articles/article'
import type { CausePage } from '@/articles/causes/cause'
import type { Settings } from '@/site/settings'
import { articleThings } from './article'
import { authorThings } from './author'
import { breadcrumbs } from './breadcrumbs'
import { causeThings } from './cause'
import { serialized } from './json-ld'
import { websiteThing } from './website'

const ATTACK = '</script><script>alert(1)</script><!--'
const DAY = '2016-06-13T12:00:00.000Z'

const settings: Settings = {
  siteName: 'Simpto',
  publisher: 'Simpto.nl',
  disclaimer: null,
  logo: { url: '/api/media/file/logo.png', alt: 'Simpto', width: 10, height: 10 },
  navigation: [],
  pages: [],
  about: null,
  privacy: null,
  homeTitle: 'Symptomen',
  homeIntroduction: 'Lees per symptoom welke oorzaken er zijn.',
  commentsOpen: true,
  countReads: true,
  care: { emergency: null, outOfHours: null, doctor: null },
  urgentWords: { emergency: [], selfHarm: [] },
  dataLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

const person = { name: 'Erwin Douwes', slug: 'erwin-douwes', profession: 'huisarts', bio: null, photo: null }

const article: Article = {
  id: 'a1',
  slug: 'spierkrampen',
  title: 'Spierkrampen',
  searchTitle: null,
  searchDescription: null,
  introduction: ATTACK,
  body: null,
  causes: [
    {
      id: 'c1',
      name: 'verlaagd kalium',
      term: 'hypokaliëmie',
      slug: 'verlaagd-kalium',
      kind: 'condition',
      casesPerYear: 300,
      source: null,
      note: null,
      parent: null,
      also: [],
      codes: [],
    },
  ],
  synonyms: ['kramp'],
  codes: [{ system: 'icpc-1', code: 'L07' }],
  englishTerms: ['cramp'],
  authors: [person],
  reviewers: [person],
  sources: [{ title: 'Richtlijn', url: 'https://example.org/' }],
  references: [
    {
      id: 'b1',
      title: ATTACK,
      publisher: 'Nivel',
      year: 2023,
      url: 'https://doi.org/10.1136/bmj.39489',
      kind: 'study',
      causes: ['verlaagd kalium'],
      footnotes: [],
    },
  ],
  figures: { origin: 'schatting', year: 2016, method: null },
  publishedAt: DAY,
  lastUpdated: DAY,
  reviewedAt: DAY,
  nextReview: DAY,
  commentsOpen: true,
}

const cause: CausePage = {
  slug: 'verlaagd-kalium',
  name: 'verlaagd kalium',
  term: 'hypokaliëmie',
  kind: 'condition',
  synonyms: ['kaliumtekort'],
  codes: [{ system: 'icd-10', code: 'E87.6' }],
  text: null,
  sources: [],
  parent: null,
  children: [],
  symptoms: [
    {
      ...{ slug: 'spierkrampen', name: 'Spierkrampen', casesPerYear: 300, note: null, origin: 'schatting' },
      ...{ range: [200, 400], year: 2023 },
    },
  ],
}

const comments = { count: 1 }

const isOf = (type: string) => (thing: Thing) => (thing as { '@type': string })['@type'] === type

describe('the facts for search engines', () => {
  it.each<[string, Thing[]]>([
    ['an article', articleThings(article, comments, settings)],
    ['a cause', causeThings(cause, settings)],
    ['an author', authorThings(person)],
    ['the home page', [websiteThing(settings)]],
    ['any page', [breadcrumbs([{ name: 'Over ons', path: '/over-ons' }])]],
  ])('of %s use words of schema.org only', (_, things) => {
    expect(things.flatMap(unknownWords)).toEqual([])
  })

  it('name what an article is about, its people and days', () => {
    const [page, symptom] = articleThings(article, comments, settings)
    expect(page).toMatchObject({
      '@type': 'MedicalWebPage',
      datePublished: '2016-06-13',
      dateModified: '2016-06-13',
      lastReviewed: '2016-06-13',
      author: [{ name: 'Erwin Douwes' }],
      reviewedBy: [{ name: 'Erwin Douwes' }],
      commentCount: 1,
    })
    expect(symptom).toMatchObject({
      '@type': 'MedicalSymptom',
      alternateName: ['kramp', 'cramp'],
      code: [{ '@type': 'MedicalCode', codingSystem: 'ICPC-1', codeValue: 'L07' }],
    })
  })

  it('name what a cause is called and gives', () => {
    const told = causeThings(cause, settings).find(isOf('MedicalCause'))
    expect(told).toMatchObject({ name: 'verlaagd kalium', alternateName: ['hypokaliëmie', 'kaliumtekort'] })
  })

  it('cannot end the element that they stand in', () => {
    const text = serialized(articleThings(article, comments, settings))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)['@graph'][0].description).toBe(ATTACK)
  })
})

/** schema.org's types with their parents and properties, as schema-dts ships them. */
const vocabulary = new Map<string, { parents: string[]; properties: Set<string> }>()
const definitions = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
for (const [, name = '', parents = '', body = ''] of definitions.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = new Set([...body.matchAll(/^ {4}"([^"@]+)"\??:/gm)].map(([, property = '']) => property))
  vocabulary.set(name, { parents: parents.split(/,\s*/).filter(Boolean), properties })
}

function unknownWords(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(unknownWords)
  if (typeof thing !== 'object' || thing === null) return []
  const { '@type': type, '@id': id, ...properties } = thing as Record<string, unknown>
  if (type === undefined && id !== undefined) return Object.keys(properties)
  if (!vocabulary.has(`${type}Leaf`)) return [`type ${type}`]
  return Object.entries(properties).flatMap(([name, value]) => {
    const own = isKnown(`${type}Leaf`, name.replace(/-input$/, '')) ? [] : [`${type}.${name}`]
    return [...own, ...unknownWords(value)]
  })
}

function isKnown(type: string, property: string): boolean {
  const { parents, properties } = vocabulary.get(type) ?? { parents: [], properties: new Set() }
  return properties.has(property) || parents.some((parent) => isKnown(parent, property))
}
