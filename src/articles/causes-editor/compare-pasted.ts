import { fullName } from '@/ui/full-name'
import type { CauseLabel, CauseLabels, CauseRow } from './cause-row'
import { lineFinder } from './line-finder'
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
  const finder = lineFinder(listed, [...labels.values()], 'Zet de term er tussen haakjes achter.')
  const rowOf = new Map(rows.map((row) => [row.cause, row]))
  for (const line of pasted.causes) {
    const found = finder.find(line)
    if ('message' in found) result.unclear.push({ line: line.line, text: fullName(line), ...found })
    else place(result, line, found.cause, found.cause && rowOf.get(found.cause.id))
  }
  result.gone = rows.filter(({ cause }) => !finder.isNamed(cause))
  result.unclear.sort((a, b) => a.line - b.line)
  return result
}

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
