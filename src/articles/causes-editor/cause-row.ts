import type { Cause } from '@/payload-types'
import { fullName } from '@/ui/full-name'

/** One row of a symptom's `causes`, as the form holds it. */
export interface CauseRow {
  id: string
  /** The cause's id. */
  cause: string
  /** People per year; null while nobody has typed it. */
  casesPerYear: number | null
  /** From where to where the figure may lie. */
  casesFrom: number | null
  casesTo: number | null
  /** What year the figure is of. */
  year: number | null
  /** The id of its source in the list of sources; empty where there is none. */
  sourceRecord: string
  /** Its source in words. */
  source: string
  note: string
}

/** A row of which only the cause is known. */
export function newRow(cause: string): CauseRow {
  const nothing = { casesPerYear: null, casesFrom: null, casesTo: null, year: null, sourceRecord: '' }
  return { id: newRowId(), cause, ...nothing, source: '', note: '' }
}

/** What the table shows of a cause. */
export interface CauseLabel {
  id: string
  name: string
  term: string | null
  kind: Cause['kind']
  /** The cause that it falls under. */
  parent: string | null
  synonyms: string[]
  isInTrash: boolean
}

export type CauseLabels = ReadonlyMap<string, CauseLabel>

/** `naam (term)`, or the id while the name is on its way. */
export function nameOf(labels: CauseLabels, id: string): string {
  const label = labels.get(id)
  if (!label) return '…'
  return fullName(label)
}

/** 24 hexadecimal digits, which both databases take as the id of a row. */
function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
