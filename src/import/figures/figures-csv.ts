import type { PayloadRequest } from 'payload'
import { findLabels } from '@/articles/causes-editor/find-labels'
import { csvLine } from '@/export/csv'
import type { Source } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { COLUMN_NAMES, COLUMNS } from './columns'
import type { StoredArticle } from './compare-figures'
import { figureMark } from './figure-mark'
import { findStoredArticles } from './find-known'

/** How a spreadsheet wants it: Excel in Dutch parts cells by semicolons, and reads UTF-8 only with a mark in front. */
export type Shape = 'semicolons' | 'commas'

const AT_ONCE = 20

/** The figures of articles as they were stored last, piece by piece; of all of them where `slug` is left out. */
export async function* figuresCsv(
  req: PayloadRequest,
  slug: string | undefined,
  shape: Shape,
): AsyncGenerator<string> {
  const separator = shape === 'commas' ? ',' : ';'
  yield `\ufeff${csvLine(
    COLUMN_NAMES.map((column) => COLUMNS[column][0]),
    separator,
  )}`
  for (const ids of await findIds(req, slug)) {
    const articles = await findStoredArticles(req, { id: { in: ids } })
    const [causes, sources] = [await causesOf(req, articles), await sourcesOf(req, articles)]
    for (const { title, slug: address, rows } of articles) {
      for (const row of rows) {
        const cause = causes.get(idOf(row.cause) ?? '')
        const source = sources.get(idOf(row.sourceRecord) ?? '')
        if (!cause) continue
        const { casesPerYear, casesFrom, casesTo, year } = row
        const named = [title, address, cause.name, cause.term ?? '']
        const figures = [casesPerYear, casesFrom ?? '', casesTo ?? '', year ?? '']
        const words = [source?.title ?? '', source?.url ?? '', row.source ?? '', row.note ?? '']
        yield csvLine([...named, ...figures, ...words, figureMark(row)], separator)
      }
    }
  }
}

/** By title, some at once: an article of 500 causes is large. */
async function findIds(req: PayloadRequest, slug: string | undefined): Promise<string[][]> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: slug ? { slug: { equals: slug } } : {},
    draft: true,
    select: { title: true },
    sort: 'title',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const ids = docs.map(({ id }) => id)
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
}

async function causesOf(req: PayloadRequest, articles: readonly StoredArticle[]) {
  const ids = articles.flatMap(({ rows }) => rows.flatMap(({ cause }) => idOf(cause) ?? []))
  const labels = await findLabels(req, [...new Set(ids)], [])
  return new Map(labels.map((label) => [label.id, label]))
}

async function sourcesOf(
  req: PayloadRequest,
  articles: readonly StoredArticle[],
): Promise<Map<string, Pick<Source, 'title' | 'url'>>> {
  const ids = articles.flatMap(({ rows }) => rows.flatMap(({ sourceRecord }) => idOf(sourceRecord) ?? []))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
    select: { title: true, url: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((source) => [source.id, source]))
}
