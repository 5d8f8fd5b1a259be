import { idOf } from '@/platform/id-of'
import { rangeProblem } from './range-problem'

/** One row for each cause, and each figure within its range: two figures for the same cause would contradict each other. */
export function refuseContradictions(rows: unknown): string | true {
  const seen = new Map<string, number>()
  for (const [index, row] of ((rows ?? []) as Record<string, unknown>[]).entries()) {
    const cause = idOf(row.cause)
    const earlier = cause === undefined ? undefined : seen.get(cause)
    if (cause !== undefined && earlier !== undefined) {
      return `Rij ${index + 1} noemt dezelfde oorzaak als rij ${earlier + 1}.`
    }
    if (cause !== undefined) seen.set(cause, index)
    const problem = rangeProblem(row)
    if (problem) return `In rij ${index + 1} ${problem}`
  }
  return true
}
