import type { PayloadRequest, Where } from 'payload'
import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { findLabels } from '@/articles/causes-editor/find-labels'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import type { ArticleState, Known, StoredArticle } from './compare-figures'
import { inParts } from './in-parts'
import type { TableRow } from './read-table'
import { keyOfAddress, type NamedSource, sourceFinder } from './source-finder'

/** Names of one query. */
const NAMES_AT_ONCE = 500
/** Articles of one query: one of 500 causes is large. */
export const ARTICLES_AT_ONCE = 20

/** What is stored of what a file names, for the user who asks: the newest versions of articles, causes, sources. */
export async function findKnown(req: PayloadRequest, rows: readonly TableRow[]): Promise<Known> {
  const cells = (column: 'slug' | 'article' | 'cause' | 'sourceRecord' | 'sourceAddress') => [
    ...new Set(rows.flatMap((row) => row.cells[column] || [])),
  ]
  const articles = [
    ...(await findArticles(req, 'slug', cells('slug'))),
    // Only where the address is not given, or the same article would be found twice.
    ...(await findArticles(req, 'title', [
      ...new Set(rows.flatMap(({ cells: { slug, article } }) => (slug ? [] : (article ?? [])))),
    ])),
  ]
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()]
  const listed = unique.flatMap(({ rows: own }) => own)
  const idsOf = (field: 'cause' | 'sourceRecord') => [
    ...new Set(listed.flatMap((row) => idOf(row[field]) ?? [])),
  ]
  return {
    articles: unique,
    causes: await findCauses(req, idsOf('cause'), cells('cause')),
    findSource: sourceFinder(
      await findSources(req, idsOf('sourceRecord'), cells('sourceRecord'), cells('sourceAddress')),
    ),
  }
}

async function findArticles(
  req: PayloadRequest,
  field: 'slug' | 'title',
  values: readonly string[],
): Promise<StoredArticle[]> {
  const found: StoredArticle[] = []
  for (const part of inParts(values, ARTICLES_AT_ONCE))
    found.push(...(await findStoredArticles(req, { [field]: { in: part } })))
  return found
}

/** The newest versions of articles, with what readers see beside them. */
async function findStoredArticles(req: PayloadRequest, where: Where): Promise<StoredArticle[]> {
  const newest = await findNewest(req, where)
  const published = await find(
    req,
    { and: [{ id: { in: newest.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
    false,
  )
  const seen = new Map(published.map((doc) => [doc.id, doc]))
  return newest.map(({ id, title, slug, updatedAt, causes }) => ({
    ...{ id, title, slug: slug ?? '', updatedAt, rows: causes ?? [] },
    state: stateOf(causes, seen.get(id)),
  }))
}

function stateOf(causes: Symptom['causes'], published: Figures | undefined): ArticleState {
  if (!published) return 'draft'
  const facts = (rows: Symptom['causes']) =>
    JSON.stringify(
      (rows ?? []).map(({ id, ...row }) =>
        Object.entries(row)
          .filter(([, value]) => value !== null && value !== '')
          .sort(),
      ),
    )
  return facts(causes) === facts(published.causes) ? 'published' : 'other-figures'
}

/** The newest versions of articles, with their figures. */
export function findNewest(req: PayloadRequest, where: Where): Promise<Figures[]> {
  return find(req, where, true)
}

type Figures = Pick<Symptom, 'id' | 'title' | 'slug' | 'updatedAt' | 'causes'>

async function find(req: PayloadRequest, where: Where, draft: boolean): Promise<Figures[]> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where,
    draft,
    select: { title: true, slug: true, causes: true, updatedAt: true },
    sort: 'title',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

async function findCauses(req: PayloadRequest, ids: string[], names: string[]): Promise<CauseLabel[]> {
  const found = new Map<string, CauseLabel>()
  for (const part of inParts(ids, NAMES_AT_ONCE))
    for (const label of await findLabels(req, part, [])) found.set(label.id, label)
  for (const part of inParts(names, NAMES_AT_ONCE))
    for (const label of await findLabels(req, [], part)) found.set(label.id, label)
  return [...found.values()]
}

async function findSources(
  req: PayloadRequest,
  ids: string[],
  titles: string[],
  addresses: string[],
): Promise<NamedSource[]> {
  const keys = addresses.flatMap((address) => keyOfAddress(address) ?? [])
  const found: NamedSource[] = []
  for (const [field, values] of [
    ['id', ids],
    ['title', titles],
    ['key', keys],
  ] as const) {
    for (const part of inParts(values, NAMES_AT_ONCE)) {
      const { docs } = await req.payload.find({
        collection: 'sources',
        where: { [field]: { in: part } },
        select: { title: true, key: true },
        depth: 0,
        pagination: false,
        overrideAccess: false,
        req,
      })
      found.push(...docs)
    }
  }
  return [...new Map(found.map((source) => [source.id, source])).values()]
}
