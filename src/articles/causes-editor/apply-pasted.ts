import { type CauseRow, newRow } from './cause-row'
import type { Comparison } from './compare-pasted'
import type { PastedCause } from './read-pasted'

/**
 * The rows after a pasted list is applied. `causeOf` gives the id of a cause that was made for a line; `removed` holds
 * the rows that the editor ticked to go.
 */
export function applyPasted(
  rows: readonly CauseRow[],
  { added, changed }: Comparison,
  causeOf: (pasted: PastedCause) => string | undefined,
  removed: ReadonlySet<string>,
): CauseRow[] {
  const changes = new Map(changed.map(({ row, pasted }) => [row.id, pasted]))
  const kept = rows
    .filter(({ id }) => !removed.has(id))
    .map((row) => {
      const pasted = changes.get(row.id)
      return pasted ? { ...row, ...told(pasted) } : row
    })
  const fresh = added.flatMap(({ pasted, cause }) => {
    const id = cause?.id ?? causeOf(pasted)
    return id ? [{ ...newRow(id), ...told(pasted) }] : []
  })
  return [...kept, ...fresh]
}

function told({ casesPerYear, source, note }: PastedCause) {
  return { casesPerYear, ...(source !== undefined && { source }), ...(note !== undefined && { note }) }
}
