import type { PayloadRequest } from 'payload'
import { findLabels } from '@/articles/causes-editor/find-labels'
import type { Source, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { figureLine, headLine, type Shape } from './figure-line'
import { ARTICLES_AT_ONCE, findNewest } from './find-known'
import { inParts } from './in-parts'

type Row = NonNullable<Symptom['causes']>[number]

/** The figures of articles as they were stored last, piece by piece; of all of them where `slug` is left out. */
export async function* figuresCsv(
  req: PayloadRequest,
  slug: string | undefined,
  shape: Shape,
): AsyncGenerator<string> {
  // Excel reads UTF-8 only with a mark in front.
  yield `\ufeff${headLine(shape)}`
  for (const ids of inParts(await findIds(req, slug), ARTICLES_AT_ONCE)) {
    const articles = await findNewest(req, { id: { in: ids } })
    const all = articles.flatMap(({ causes }) => causes ?? [])
    const [causes, sources] = [await causesOf(req, all), await sourcesOf(req, all)]
    for (const article of articles) {
      for (const row of article.causes ?? []) {
        const cause = causes.get(idOf(row.cause) ?? '')
        const source = sources.get(idOf(row.sourceRecord) ?? '')
        if (cause) yield figureLine({ article, row, cause, source }, shape)
      }
    }
  }
}

/** By title. */
async function findIds(req: PayloadRequest, slug: string | undefined): Promise<string[]> {
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
  return docs.map(({ id }) => id)
}

async function causesOf(req: PayloadRequest, rows: readonly Row[]) {
  const ids = rows.flatMap(({ cause }) => idOf(cause) ?? [])
  const labels = await findLabels(req, [...new Set(ids)], [])
  return new Map(labels.map((label) => [label.id, label]))
}

async function sourcesOf(
  req: PayloadRequest,
  rows: readonly Row[],
): Promise<Map<string, Pick<Source, 'title' | 'url'>>> {
  const ids = rows.flatMap(({ sourceRecord }) => idOf(sourceRecord) ?? [])
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
