import { rangeProblem } from '../figures/range-problem'
import { type CauseLabels, type CauseRow, nameOf } from './cause-row'
import type { UnclearFigures } from './read-figure'

/** Why the list cannot be published yet: a cause that stands twice, a number that is missing or none, a range that does not fit. */
export function findProblem(
  rows: readonly CauseRow[],
  labels: CauseLabels,
  unclear: UnclearFigures,
): string | undefined {
  const seen = new Set<string>()
  for (const row of rows) {
    const { id, cause, casesPerYear } = row
    const name = nameOf(labels, cause)
    const typed = unclear.get(id)
    if (typed !== undefined) return `Bij "${name}" is "${typed}" geen aantal.`
    if (casesPerYear === null) return `Bij "${name}" ontbreekt het aantal mensen per jaar.`
    const range = rangeProblem(row)
    if (range) return `Bij "${name}" ${range}`
    if (seen.has(cause)) return `"${name}" staat er twee keer in.`
    seen.add(cause)
  }
  return undefined
}
