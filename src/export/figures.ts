import type { Payload } from 'payload'
import { csvLine } from './csv'
import { type StoredDoc as Doc, findStored } from './find-stored'

interface Row {
  cause: string
  casesPerYear: number
  source?: string
  note?: string
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
])

/** The figures of symptoms as CSV (RFC 4180, numbers with a point); causes that were looked up are kept in `known`. */
export async function figuresOf(
  payload: Payload,
  symptoms: readonly Doc[],
  known: Map<string, Doc>,
): Promise<string> {
  const rows = symptoms.flatMap((symptom) =>
    ((symptom.causes ?? []) as Row[]).map((row) => ({ symptom, row })),
  )
  const unknown = [...new Set(rows.map(({ row }) => row.cause))].filter((id) => !known.has(id))
  if (unknown.length > 0) {
    const docs = await findStored(payload, {
      collection: 'causes',
      where: { id: { in: unknown } },
      limit: unknown.length,
    })
    for (const doc of docs) known.set(doc.id, doc)
  }
  return rows
    .map(({ symptom, row }) => {
      const cause = known.get(row.cause)
      const named = [symptom.title, symptom.slug, symptom._status, cause?.name, cause?.term]
      return csvLine([
        ...named.map((cell) => String(cell ?? '')),
        row.casesPerYear,
        row.source ?? '',
        row.note ?? '',
        ...CODES.map((system) => codesOf(cause, system)),
      ])
    })
    .join('')
}

function codesOf(cause: Doc | undefined, wanted: string): string {
  const codes = (cause?.codes ?? []) as { system: string; code: string }[]
  return codes.flatMap(({ system, code }) => (system === wanted ? [code] : [])).join(' ')
}
