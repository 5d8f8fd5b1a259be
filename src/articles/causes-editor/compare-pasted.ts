import { fullName } from '@/ui/full-name'
import { causeFinder } from './cause-finder'
import type { CauseLabel, CauseLabels, CauseRow } from './cause-row'
import { nameKey } from './name-key'
import type { PastedCause, UnclearLine } from './read-pasted'

/** What a pasted list would change. */
export interface Comparison {
  /** Causes that the table does not hold; with `cause` where the site knows it, else it is to be made. */
  added: { pasted: PastedCause; cause?: CauseLabel | undefined }[]
  changed: { row: CauseRow; pasted: PastedCause }[]
  same: CauseRow[]
  /** Rows that the pasted list does not name. */
  gone: CauseRow[]
  unclear: UnclearLine[]
}

/** Compares what was pasted with the table's rows; `labels` holds the rows' causes and those found by name. */
export function comparePasted(
  rows: readonly CauseRow[],
  labels: CauseLabels,
  pasted: { causes: readonly PastedCause[]; unclear: readonly UnclearLine[] },
): Comparison {
  const result: Comparison = { added: [], changed: [], same: [], gone: [], unclear: [...pasted.unclear] }
  const listed = rows.flatMap(({ cause }) => labels.get(cause) ?? [])
  const find = causeFinder([...labels.values()])
  const findListed = causeFinder(listed)
  const rowOf = new Map(rows.map((row) => [row.cause, row]))
  const lines = new Map<string, number>()
  for (const line of pasted.causes) {
    const found = findListed(line)
    const [cause] = found.length > 0 ? found : find(line)
    const others = found.length > 0 ? found.length : find(line).length
    const key = cause?.id ?? nameKey(line.name, line.term)
    const earlier = lines.get(key)
    const message = others > 1 ? SEVERAL(others) : earlier ? `staat ook op regel ${earlier}.` : undefined
    if (message) result.unclear.push({ line: line.line, text: fullName(line), message })
    else place(result, line, cause, cause && rowOf.get(cause.id))
    lines.set(key, earlier ?? line.line)
  }
  const named = new Set([...result.changed.map(({ row }) => row), ...result.same])
  // A line that was read but stands twice still names its cause: that one is not gone.
  result.gone = rows.filter((row) => !named.has(row) && !lines.has(row.cause))
  result.unclear.sort((a, b) => a.line - b.line)
  return result
}

const SEVERAL = (count: number) => `${count} oorzaken heten zo. Zet de term er tussen haakjes achter.`

function place(result: Comparison, pasted: PastedCause, cause?: CauseLabel, row?: CauseRow): void {
  if (!row) result.added.push({ pasted, cause })
  else if (isSame(row, pasted)) result.same.push(row)
  else result.changed.push({ row, pasted })
}

/** What a list does not say, it does not change. */
function isSame(row: CauseRow, { casesPerYear, source, note }: PastedCause): boolean {
  return (
    row.casesPerYear === casesPerYear &&
    (source === undefined || row.source === source) &&
    (note === undefined || row.note === note)
  )
}
