import { idOf } from '@/platform/id-of'
import type { ArticleComparison } from './compare-figures'

type Row = ArticleComparison['stored'][number]

/**
 * The rows of an article after a file is taken over. `causeOf` gives the id of a cause that was made for a line; `removed` holds
 * the ids of the causes that the editor ticked to go. A row keeps what the file does not say.
 */
export function nextRows(
  { added, changed, stored }: ArticleComparison,
  causeOf: (line: number) => string | undefined,
  removed: ReadonlySet<string>,
): Row[] {
  const changes = new Map(changed.map(({ cause, values }) => [cause, values]))
  const kept = stored
    .filter(({ cause }) => !removed.has(idOf(cause) ?? ''))
    .map((row) => ({ ...row, ...changes.get(idOf(row.cause) ?? '') }))
  const fresh = added.flatMap(({ line, cause, values }) => {
    const id = cause ?? causeOf(line)
    const { casesPerYear } = values
    return id && casesPerYear !== undefined ? [{ ...values, cause: id, casesPerYear }] : []
  })
  return [...kept, ...fresh]
}
