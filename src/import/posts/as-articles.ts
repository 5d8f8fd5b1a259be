import { ImportRefused } from '../import-refused'
import type { ExportEntry, Source } from './export-item'
import { LEFT_KINDS } from './left-kinds'

/** What editors call them. */
const IN_DUTCH = new Map(['pagina', "pagina's", 'pagina’s'].map((name) => [name, 'page']))

/**
 * The same source, with items of some kinds as articles: many sites keep theirs as a kind of their own (`aandoening`), or as
 * pages.
 * @param kinds as the source calls them, in any case; and `pagina`
 * @returns with it whether a kind was met so far
 * @throws ImportRefused for a kind that holds no texts
 */
export function asArticles(
  source: Source,
  kinds: readonly string[],
): { source: Source; wasMet: (kind: string) => boolean } {
  const wanted = new Set(kinds.map(kindOf).filter(Boolean))
  const empty = [...wanted].filter((kind) => LEFT_KINDS.has(kind))
  if (empty.length > 0) {
    const message = `In de soort "${empty.join('", "')}" staan geen artikelen. Laat die weg bij "Ook als artikel inlezen".`
    throw new ImportRefused([{ message }])
  }
  const met = new Set<string>()
  const toArticle = (entry: ExportEntry): ExportEntry => {
    if (entry.kind !== 'item') return entry
    const kind = entry.item.fields['wp:post_type']?.trim().toLowerCase() ?? ''
    if (!wanted.has(kind)) return entry
    met.add(kind)
    return { ...entry, item: { ...entry.item, fields: { ...entry.item.fields, 'wp:post_type': 'post' } } }
  }
  return {
    source: {
      ...source,
      async *entries(options) {
        for await (const entry of source.entries(options)) yield toArticle(entry)
      },
    },
    wasMet: (kind) => met.has(kindOf(kind)),
  }
}

function kindOf(name: string): string {
  const kind = name.trim().toLowerCase()
  return IN_DUTCH.get(kind) ?? kind
}
