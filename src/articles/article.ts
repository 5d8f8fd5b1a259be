import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import type { Author, Media, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import type { ListedCause } from '@/text/blocks/cause-list/tier'
import type { FollowedCause } from '@/text/followed'
import { fullName } from '@/ui/full-name'
import { type Code, toCodes } from './codes/code-systems'
import { rangeOf } from './figures/range-of'
import { type Reference, referencesOf, shortName } from './sources/references'

/** A published article with everything its page shows. */
export interface Article {
  id: string
  slug: string
  title: string
  introduction: string | null
  /** What search engines show; the title and the beginning of the text where it is null. */
  searchTitle: string | null
  searchDescription: string | null
  body: Symptom['body']
  causes: ListedCause[]
  synonyms: string[]
  englishTerms: string[]
  codes: Code[]
  authors: Person[]
  reviewers: Person[]
  sources: { title: string; url: string | null }[]
  /** The sources of the list that it uses; a figure names one by its place here, counted from 1. */
  references: Reference[]
  figures: { origin: string; year: number | null; method: string | null }
  publishedAt: string | null
  lastUpdated: string | null
  reviewedAt: string | null
  nextReview: string | null
  commentsOpen: boolean
}

export interface Person {
  name: string
  slug: string
  profession: string | null
  bio: string | null
  photo: Media | null
}

/** The published article at an address; null where there is none for the public. */
export async function findArticle(payload: Payload, slug: string): Promise<Article | null> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    // Two levels: the causes and authors, and the pictures and links inside the text.
    depth: 2,
    pagination: false,
    overrideAccess: false,
  })
  const symptom = docs[0]
  return symptom ? toArticle(symptom) : null
}

/** A symptom whose relationships are followed, as its page shows it. */
export function toArticle(symptom: Symptom): Article {
  const references = referencesOf(symptom)
  return {
    id: symptom.id,
    slug: symptom.slug ?? '',
    title: symptom.title,
    introduction: symptom.introduction ?? null,
    searchTitle: symptom.meta?.title ?? null,
    searchDescription: symptom.meta?.description ?? null,
    body: symptom.body,
    causes: (symptom.causes ?? []).flatMap((row) => toListedCause(row, references)),
    synonyms: symptom.synonyms ?? [],
    englishTerms: symptom.englishTerms ?? [],
    codes: toCodes(symptom.codes),
    authors: (symptom.authors ?? []).flatMap(toPerson),
    reviewers: (symptom.reviewers ?? []).flatMap(toPerson),
    sources: (symptom.sources ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
    references,
    figures: toFigures(symptom),
    publishedAt: symptom.publishedAt ?? null,
    lastUpdated: symptom.lastUpdated ?? null,
    reviewedAt: symptom.reviewedAt ?? null,
    nextReview: symptom.nextReview ?? null,
    commentsOpen: symptom.commentsOpen ?? false,
  }
}

/** Where the figures of an article come from. */
export function toFigures({ figuresSource }: Pick<Symptom, 'figuresSource'>): Article['figures'] {
  return {
    origin: figuresSource?.origin || messages().articles.unknownOrigin,
    year: figuresSource?.year ?? null,
    method: figuresSource?.method ?? null,
  }
}

type Row = NonNullable<Symptom['causes']>[number]

/** A relationship that could not be followed is an id or nothing: it is left out. */
function toListedCause(row: Row, references: Reference[]): ListedCause[] {
  const cause: string | FollowedCause | null = row.cause
  if (!cause || typeof cause === 'string') return []
  return [
    {
      id: cause.id,
      name: cause.name,
      term: cause.term ?? null,
      slug: cause.slug,
      kind: cause.kind,
      casesPerYear: row.casesPerYear,
      source: row.source ?? null,
      note: row.note ?? null,
      range: rangeOf(row),
      year: row.year ?? null,
      reference: referenceAt(row, references),
      parent: idOf(cause.parent) ?? null,
      codes: toCodes(cause.codes),
      also: [...(cause.synonyms ?? []), ...nameOfParent(cause)],
    },
  ]
}

function referenceAt({ sourceRecord }: Row, references: Reference[]): ListedCause['reference'] {
  const at = references.findIndex(({ id }) => id === idOf(sourceRecord))
  const found = references[at]
  return found ? { number: at + 1, name: shortName(found, references) } : null
}

/** None where it is in the trash: then it is an id. */
function nameOfParent({ parent }: FollowedCause): string[] {
  return parent && typeof parent === 'object' ? [fullName(parent)] : []
}

/** An author as readers see them; none where the relationship could not be followed. */
export function toPerson(author: string | Author | null): Person[] {
  if (!author || typeof author === 'string') return []
  const { name, slug, profession, bio, photo } = author
  return [
    {
      name,
      slug,
      profession: profession ?? null,
      bio: bio ?? null,
      photo: typeof photo === 'object' ? (photo ?? null) : null,
    },
  ]
}
