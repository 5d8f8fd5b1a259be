import type { PayloadRequest, Where } from 'payload'
import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { findLabels } from '@/articles/causes-editor/find-labels'
import { plain } from '@/articles/causes-editor/name-key'
import { readSourceAddress } from '@/articles/sources/source-address'
import { sourceKey } from '@/articles/sources/source-key'
import type { Source, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import type { ArticleState, Known, StoredArticle } from './compare-figures'
import type { TableRow } from './read-table'
import type { SourceFinder } from './read-values'

/** Values of one query. */
const AT_ONCE = 500

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
  const listed = unique.flatMap(({ rows: own }) => own.flatMap(({ cause }) => idOf(cause) ?? []))
  return {
    articles: unique,
    causes: await findCauses(req, [...new Set(listed)], cells('cause')),
    findSource: sourceFinder(await findSources(req, cells('sourceRecord'), cells('sourceAddress'))),
  }
}

async function findArticles(
  req: PayloadRequest,
  field: 'slug' | 'title',
  values: readonly string[],
): Promise<StoredArticle[]> {
  const found: StoredArticle[] = []
  for (const part of inParts(values))
    found.push(...(await findStoredArticles(req, { [field]: { in: part } })))
  return found
}

/** The newest versions of articles, with what readers see beside them. */
export async function findStoredArticles(req: PayloadRequest, where: Where): Promise<StoredArticle[]> {
  const newest = await find<Symptom>(req, where, true)
  const published = await find<Symptom>(
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

function stateOf(causes: Symptom['causes'], published: Symptom | undefined): ArticleState {
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

async function find<Doc>(req: PayloadRequest, where: Where, draft: boolean): Promise<Doc[]> {
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
  return docs as Doc[]
}

async function findCauses(req: PayloadRequest, ids: string[], names: string[]): Promise<CauseLabel[]> {
  const found = new Map<string, CauseLabel>()
  for (const part of inParts(ids))
    for (const label of await findLabels(req, part, [])) found.set(label.id, label)
  for (const part of inParts(names))
    for (const label of await findLabels(req, [], part)) found.set(label.id, label)
  return [...found.values()]
}

type NamedSource = Pick<Source, 'id' | 'title' | 'key'>

async function findSources(
  req: PayloadRequest,
  titles: string[],
  addresses: string[],
): Promise<NamedSource[]> {
  const keys = addresses.flatMap((address) => keyOf(address) ?? [])
  const found: NamedSource[] = []
  for (const [field, values] of [
    ['title', titles],
    ['key', keys],
  ] as const) {
    for (const part of inParts(values)) {
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

function keyOf(address: string): string | undefined {
  const url = readSourceAddress(address)
  return typeof url === 'string' ? sourceKey({ title: '', url }) : undefined
}

function sourceFinder(sources: readonly NamedSource[]): SourceFinder {
  return (title, address) => {
    const key = address && keyOf(address)
    const found = sources.filter((source) =>
      address ? source.key === key : plain(source.title) === plain(title),
    )
    const [source] = found
    if (!source)
      return {
        message: `de bron "${title || address}" staat niet in de lijst van bronnen. Maak haar daar eerst.`,
      }
    if (found.length > 1)
      return { message: `${found.length} bronnen heten "${title}". Vul het adres van de bron in.` }
    if (title && plain(source.title) !== plain(title)) {
      return { message: `bij het adres van de bron hoort "${source.title}", en niet "${title}".` }
    }
    return source.id
  }
}

function inParts(values: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, part) =>
    values.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
}
