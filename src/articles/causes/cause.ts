import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import type { Cause, Source, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { type Code, toCodes } from '../codes/code-systems'
import { rangeOf } from '../figures/range-of'
import { findSources } from '../sources/find-sources'
import { sourceName } from '../sources/source-name'

/** A cause with everything its page shows. */
export interface CausePage {
  slug: string
  name: string
  term: string | null
  kind: Cause['kind']
  synonyms: string[]
  codes: Code[]
  text: Cause['text']
  sources: { title: string; url: string | null }[]
  parent: CauseName | null
  children: CauseName[]
  /** The published symptoms that it gives. */
  symptoms: GivenSymptom[]
}

export interface CauseName {
  slug: string
  name: string
  term: string | null
}

/** A symptom as a cause's page lists it; `origin` says where the figure comes from. */
export interface GivenSymptom {
  slug: string
  name: string
  casesPerYear: number
  range: [from: number, to: number] | null
  year: number | null
  note: string | null
  origin: string
}

/** The cause at an address; null where there is none for the public. */
export async function findCause(payload: Payload, slug: string): Promise<CausePage | null> {
  const { docs } = await payload.find({
    collection: 'causes',
    where: { slug: { equals: slug } },
    limit: 1,
    // The parent, and the pictures and links inside the text.
    depth: 2,
    joins: false,
    pagination: false,
    overrideAccess: false,
  })
  const cause = docs[0]
  if (!cause) return null
  const [children, symptoms] = await Promise.all([
    findChildren(payload, cause.id),
    findSymptoms(payload, cause.id),
  ])
  return {
    slug: cause.slug,
    name: cause.name,
    term: cause.term ?? null,
    kind: cause.kind,
    synonyms: cause.synonyms ?? [],
    codes: toCodes(cause.codes),
    text: cause.text,
    sources: (cause.sources ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
    // A parent in the trash could not be followed: it is an id.
    parent: cause.parent && typeof cause.parent === 'object' ? toName(cause.parent) : null,
    children,
    symptoms,
  }
}

async function findChildren(payload: Payload, parent: string): Promise<CauseName[]> {
  const { docs } = await payload.find({
    collection: 'causes',
    where: { parent: { equals: parent } },
    select: { slug: true, name: true, term: true },
    sort: 'name',
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map(toName)
}

async function findSymptoms(payload: Payload, cause: string): Promise<GivenSymptom[]> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { 'causes.cause': { equals: cause }, _status: { equals: 'published' } },
    select: { slug: true, title: true, causes: true, figuresSource: { origin: true } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  const sources = await findSources(
    payload,
    docs.flatMap(({ causes }) => idOf(causes?.find((row) => row.cause === cause)?.sourceRecord) ?? []),
  )
  return docs.flatMap((symptom) => toGivenSymptom(symptom, cause, sources))
}

function toGivenSymptom(
  { slug, title, causes, figuresSource }: Pick<Symptom, 'slug' | 'title' | 'causes' | 'figuresSource'>,
  cause: string,
  sources: ReadonlyMap<string, Pick<Source, 'title' | 'publisher'>>,
): GivenSymptom[] {
  const row = causes?.find((listed) => listed.cause === cause)
  if (!slug || !row) return []
  const source = sources.get(idOf(row.sourceRecord) ?? '')
  return [
    {
      slug,
      name: title,
      casesPerYear: row.casesPerYear,
      range: rangeOf(row),
      year: row.year ?? null,
      note: row.note ?? null,
      origin:
        (source && sourceName(source)) ||
        row.source ||
        figuresSource?.origin ||
        messages().articles.unknownOrigin,
    },
  ]
}

function toName({ slug, name, term }: Pick<Cause, 'slug' | 'name' | 'term'>): CauseName {
  return { slug, name, term: term ?? null }
}
