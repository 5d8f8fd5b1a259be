import type { Symptom } from '@/payload-types'

type StoredRow = NonNullable<Symptom['causes']>[number]

/** What a version says of one cause. */
export interface CauseFacts {
  casesPerYear: number | null
  source: string
  note: string
}

/** A cause that two versions say different things of; undefined in the version that does not list it. */
export interface CauseChange {
  cause: string
  before: CauseFacts | undefined
  after: CauseFacts | undefined
}

/**
 * What changed between the causes of two versions, whatever row they stand in: those that are new or changed in their new
 * order, and then those that are gone.
 */
export function compareRows(before: StoredRow[], after: StoredRow[]): CauseChange[] {
  const old = factsByCause(before)
  const now = factsByCause(after)
  const causes = new Set([...now.keys(), ...old.keys()])
  return [...causes]
    .map((cause) => ({ cause, before: old.get(cause), after: now.get(cause) }))
    .filter((change) => !isSame(change.before, change.after))
}

function factsByCause(rows: StoredRow[]): Map<string, CauseFacts> {
  return new Map(
    rows.map(({ cause, casesPerYear, source, note }) => [
      typeof cause === 'object' ? (cause?.id ?? '') : cause,
      { casesPerYear: casesPerYear ?? null, source: source ?? '', note: note ?? '' },
    ]),
  )
}

function isSame(one: CauseFacts | undefined, other: CauseFacts | undefined): boolean {
  return (
    one?.casesPerYear === other?.casesPerYear && one?.source === other?.source && one?.note === other?.note
  )
}
