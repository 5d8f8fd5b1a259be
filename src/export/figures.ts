import type { Payload } from 'payload'
import { csvLine } from './csv'
import { type StoredDoc as Doc, findStored } from './find-stored'

interface Row {
  cause: string
  casesPerYear: number
  source?: string
  note?: string
  casesFrom?: number | null
  casesTo?: number | null
  year?: number | null
  sourceRecord?: string | null
}

const CODES = ['icpc-1', 'icd-10', 'atc'] as const

export const figuresHead = csvLine([
  'symptom',
  'slug',
  'status',
  'cause',
  'term',
  'casesPerYear',
  'source',
  'note',
  ...CODES,
  'casesFrom',
  'casesTo',
  'year',
  'sourceTitle',
  'sourceAddress',
])

/** Documents that were looked up, by their ids. */
type Known = Map<string, Doc>

/** The figures of symptoms as CSV (RFC 4180, numbers with a point); what was looked up is kept in `known`. */
export async function figuresOf(payload: Payload, symptoms: readonly Doc[], known: Known): Promise<string> {
  const rows = symptoms.flatMap((symptom) =>
    ((symptom.causes ?? []) as Row[]).map((row) => ({ symptom, row })),
  )
  await lookUp(
    payload,
    'causes',
    rows.map(({ row }) => row.cause),
    known,
  )
  await lookUp(
    payload,
    'sources',
    rows.flatMap(({ row }) => row.sourceRecord ?? []),
    known,
  )
  return rows.map(({ symptom, row }) => csvLine(cellsOf(symptom, row, known))).join('')
}

async function lookUp(
  payload: Payload,
  collection: 'causes' | 'sources',
  ids: string[],
  known: Known,
): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  if (unknown.length === 0) return
  const where = { id: { in: unknown } }
  const docs = await findStored(payload, { collection, where, limit: unknown.length })
  for (const doc of docs) known.set(doc.id, doc)
}

function cellsOf(symptom: Doc, row: Row, known: Known): (string | number)[] {
  const cause = known.get(row.cause)
  const source = known.get(row.sourceRecord ?? '')
  const named = [symptom.title, symptom.slug, symptom._status, cause?.name, cause?.term]
  return [
    ...named.map((cell) => String(cell ?? '')),
    row.casesPerYear,
    row.source ?? '',
    row.note ?? '',
    ...CODES.map((system) => codesOf(cause, system)),
    row.casesFrom ?? '',
    row.casesTo ?? '',
    row.year ?? '',
    String(source?.title ?? ''),
    String(source?.url ?? ''),
  ]
}

function codesOf(cause: Doc | undefined, wanted: string): string {
  const codes = (cause?.codes ?? []) as { system: string; code: string }[]
  return codes.flatMap(({ system, code }) => (system === wanted ? [code] : [])).join(' ')
}
