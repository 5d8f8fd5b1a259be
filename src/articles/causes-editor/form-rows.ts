import type { FormField, FormState } from 'payload'
import { idOf } from '@/platform/id-of'
import type { CauseRow } from './cause-row'

type Fields = Record<string, FormField | undefined>

/**
 * The rows that the form holds at `path`. A row that did not change is the same object as in `before`, so that only
 * what changed is drawn again.
 */
export function readRows(fields: Fields, path: string, before: readonly CauseRow[]): readonly CauseRow[] {
  const known = new Map(before.map((row) => [row.id, row]))
  const rows = (fields[path]?.rows ?? []).map(({ id }, index) => {
    const value = (name: string) => fields[`${path}.${index}.${name}`]?.value
    const row: CauseRow = {
      id,
      cause: idOf(value('cause')) ?? '',
      casesPerYear: numberOf(value('casesPerYear')),
      casesFrom: numberOf(value('casesFrom')),
      casesTo: numberOf(value('casesTo')),
      year: numberOf(value('year')),
      sourceRecord: idOf(value('sourceRecord')) ?? '',
      source: textOf(value('source')),
      note: textOf(value('note')),
    }
    const same = known.get(id)
    return same && isSameRow(same, row) ? same : row
  })
  const isSame = rows.length === before.length && rows.every((row, index) => row === before[index])
  return isSame ? before : rows
}

/**
 * The form with these rows at `path`, all in one step: a dispatch for each field of 500 rows would copy the form's
 * state two thousand times.
 */
export function writeRows(fields: FormState, path: string, rows: readonly CauseRow[]): FormState {
  const inside = `${path}.`
  const state: FormState = {}
  for (const [key, field] of Object.entries(fields)) {
    if (!key.startsWith(inside)) state[key] = field
  }
  const known = new Map((fields[path]?.rows ?? []).map((row, index) => [row.id, { row, index }]))
  for (const [index, row] of rows.entries()) {
    const old = known.get(row.id)?.index
    const write = (name: string, value: unknown) => {
      const field = old === undefined ? undefined : fields[`${path}.${old}.${name}`]
      state[`${path}.${index}.${name}`] = changed(field, value)
    }
    for (const name of WRITTEN) write(name, row[name])
  }
  state[path] = {
    ...fields[path],
    // With rows, the fields inside carry the data; without, the 0 here says that the list was emptied.
    disableFormData: rows.length > 0,
    rows: rows.map(({ id }) => known.get(id)?.row ?? { id, isLoading: false }),
    value: rows.length,
  }
  return state
}

/** Every field of a row; the type check asks here for a new one. */
const FIELDS: Record<keyof CauseRow, true> = {
  id: true,
  cause: true,
  casesPerYear: true,
  casesFrom: true,
  casesTo: true,
  year: true,
  sourceRecord: true,
  source: true,
  note: true,
}
const WRITTEN = Object.keys(FIELDS) as (keyof CauseRow)[]

function changed(field: FormField | undefined, written: unknown): FormField {
  const value = written === '' ? null : written
  if (field && (field.value ?? null) === value) return field
  // `isModified` keeps the answer of an autosave under way from putting the old value back.
  const mark = { valid: true, errorMessage: undefined, isModified: true }
  return { ...(field ?? { initialValue: value }), value, ...mark }
}

function isSameRow(one: CauseRow, other: CauseRow): boolean {
  return WRITTEN.every((name) => one[name] === other[name])
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
