import { type CauseLabels, type CauseRow, nameOf } from './cause-row'

/** Most cases first, then by name, as the article lists them; rows without a number on top, where they are noticed. */
export function sortRows(rows: readonly CauseRow[], labels: CauseLabels): CauseRow[] {
  const number = (row: CauseRow) => row.casesPerYear ?? Number.POSITIVE_INFINITY
  return [...rows].sort((a, b) => {
    const [first, second] = [number(a), number(b)]
    if (first !== second) return second > first ? 1 : -1
    return nameOf(labels, a.cause).localeCompare(nameOf(labels, b.cause), 'nl')
  })
}

/** The rows in an order taken earlier; rows that came since stand on top, where they were added. */
export function inOrder(rows: readonly CauseRow[], order: readonly string[]): CauseRow[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const at = (row: CauseRow) => place.get(row.id) ?? -1
  return [...rows].sort((a, b) => at(a) - at(b))
}
