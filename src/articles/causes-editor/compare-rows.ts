import { isDeepStrictEqual } from 'node:util'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { rangeOf } from '../figures/range-of'

type StoredRow = NonNullable<Symptom['causes']>[number]

/** What a version says of one cause. */
export interface CauseFacts {
  casesPerYear: number | null
  range: [from: number, to: number] | null
  year: number | null
  /** The id of its source in the list of sources. */
  sourceRecord: string
  source: string
  note: string
}

/** A cause that two versions say different things of; undefined in the version that does not list it. */
export interface CauseChange {
  /** Its id; null where it is not there any more, or in the trash: Payload leaves nothing of it in a version. */
  cause: string | null
  row: string
  before: CauseFacts | undefined
  after: CauseFacts | undefined
}

/**
 * What changed between the causes of two versions, whatever row they stand in: those that are new or changed in their new
 * order, and then those that are gone.
 */
export function compareRows(before: StoredRow[], after: StoredRow[]): CauseChange[] {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [keyOf(row), row])))
  const keys = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])
  return [...keys].flatMap((key) => {
    const [was, is] = [old?.get(key), now?.get(key)]
    const change = {
      cause: idOf((is ?? was)?.cause) ?? null,
      row: key,
      before: factsOf(was),
      after: factsOf(is),
    }
    return isDeepStrictEqual(change.before, change.after) ? [] : change
  })
}

/** Its cause; of a cause that is gone, the row itself. */
function keyOf(row: StoredRow): string {
  return idOf(row.cause) ?? `row ${row.id}`
}

function factsOf(row: StoredRow | undefined): CauseFacts | undefined {
  return (
    row && {
      casesPerYear: row.casesPerYear ?? null,
      range: rangeOf(row),
      year: row.year ?? null,
      sourceRecord: idOf(row.sourceRecord) ?? '',
      source: row.source ?? '',
      note: row.note ?? '',
    }
  )
}
