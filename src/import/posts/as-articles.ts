import { ImportRefused } from '../import-refused'
import type { ExportEntry, Source } from './export-item'
import { LEFT_KINDS } from './left-kinds'

/**
 * The same source, with items of some kinds as articles: many sites keep theirs as a kind of their own (`aandoening`), or as
 * pages.
 * @param kinds as the source calls them, in any case
 * @returns with it the kinds that were met so far
 * @throws ImportRefused for a kind that holds no texts
 */
export function asArticles(source: Source, kinds: readonly string[]): { source: Source; met: Set<string> } {
  const wanted = new Set(kinds.map((kind) => kind.trim().toLowerCase()).filter(Boolean))
  const empty = [...wanted].filter((kind) => Object.hasOwn(LEFT_KINDS, kind))
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
    met,
  }
}
