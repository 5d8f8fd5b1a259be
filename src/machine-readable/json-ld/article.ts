import type { CreativeWork, Dataset, MedicalSymptom, MedicalWebPage, Thing } from 'schema-dts'
import type { Article } from '@/articles/article'
import type { Reference } from '@/articles/sources/references'
import { doiOf } from '@/articles/sources/source-address'
import { summaryOf } from '@/articles/summary'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { isoDay } from '@/ui/dates'
import { figuresPath, SYMPTOM_FRAGMENT, sharePicturePath, symptomPath, symptomsPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { personThing } from './author'
import { breadcrumbs } from './breadcrumbs'
import { codeThings } from './code'
import { publisherThing, websiteId } from './website'

/**
 * What a page about a symptom holds: the page, the symptom, its figures as data, its place on the site. Not what machines find elsewhere:
 * the causes in the list itself (`text/blocks/cause-list`), with their figures in that data, and comments in their feed.
 */
export function articleThings(article: Article, comments: { count: number }, settings: Settings): Thing[] {
  const { machines } = messages()
  return [
    pageThing(article, comments.count, settings),
    symptomThing(article),
    ...(article.causes.length > 0 ? [figuresThing(article, settings)] : []),
    breadcrumbs([
      { name: machines.symptoms, path: symptomsPath },
      { name: article.title, path: symptomPath(article.slug) },
    ]),
  ]
}

const addressOf = ({ slug }: Article): string => absoluteAddress(symptomPath(slug))
const symptomId = (article: Article): string => `${addressOf(article)}#${SYMPTOM_FRAGMENT}`

function pageThing(article: Article, commentCount: number, settings: Settings): MedicalWebPage {
  const { publishedAt, lastUpdated, reviewedAt, authors, reviewers } = article
  const citations = [...article.sources.map(citationOf), ...article.references.map(referenceThing)]
  const description = summaryOf(article)
  return {
    '@type': 'MedicalWebPage',
    '@id': addressOf(article),
    url: addressOf(article),
    name: article.title,
    inLanguage: messages().lang,
    isPartOf: { '@id': websiteId() },
    about: { '@id': symptomId(article) },
    publisher: publisherThing(settings),
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: absoluteAddress(sharePicturePath(article.slug)),
      width: '1200',
      height: '630',
    },
    ...(description && { description }),
    ...(publishedAt && { datePublished: isoDay(publishedAt) }),
    ...(lastUpdated && { dateModified: isoDay(lastUpdated) }),
    ...(reviewedAt && { lastReviewed: isoDay(reviewedAt) }),
    ...(authors.length > 0 && { author: authors.map(personThing) }),
    ...(reviewers.length > 0 && { reviewedBy: reviewers.map(personThing) }),
    ...(citations.length > 0 && { citation: citations }),
    ...(commentCount > 0 && { commentCount }),
  }
}

function citationOf({ title, url }: Article['sources'][number]): CreativeWork {
  return { '@type': 'CreativeWork', name: title, ...(url && { url }) }
}

const TYPES = { book: 'Book', study: 'ScholarlyArticle', website: 'WebPage', statistics: 'Dataset' } as const
type Typed = keyof typeof TYPES

function referenceThing({ title, publisher, year, url, kind }: Reference): CreativeWork {
  const doi = doiOf(url)
  return {
    '@type': kind in TYPES ? TYPES[kind as Typed] : 'CreativeWork',
    name: title,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(year && { datePublished: String(year) }),
    ...(url && { url }),
    ...(doi && { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } }),
  } as CreativeWork
}

/** Without figures: the vocabulary has no word for "people per year", and a made-up one helps nobody. */
function symptomThing(article: Article): MedicalSymptom {
  const names = [...article.synonyms, ...article.englishTerms]
  return {
    '@type': 'MedicalSymptom',
    '@id': symptomId(article),
    name: article.title,
    ...(names.length > 0 && { alternateName: names }),
    ...codeThings(article.codes),
  }
}

function figuresThing(article: Article, { dataLicence }: Settings): Dataset {
  const { machines } = messages()
  const file = (ending: 'csv' | 'json', encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: absoluteAddress(figuresPath(article.slug, ending)),
  })
  return {
    '@type': 'Dataset',
    name: machines.figures.title(article.title),
    description: machines.figures.description(article.title, article.figures.origin),
    license: dataLicence.url ?? dataLicence.name,
    isPartOf: { '@id': addressOf(article) },
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  }
}
