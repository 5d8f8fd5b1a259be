import type { PayloadRequest } from 'payload'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { fullName } from '@/ui/full-name'
import { findLabels } from '../causes-editor/find-labels'
import { plain } from '../causes-editor/name-key'
import { rangeOf } from '../figures/range-of'

/** More columns than a wide screen shows. */
export const MOST_SYMPTOMS = 12
/** More rows than anybody reads; a word to look for makes them fewer. */
const MOST_CAUSES = 500

/** How one cause stands in one article, as it was stored last. */
export interface MatrixCell {
  casesPerYear: number
  range: [from: number, to: number] | null
  /** Whether it rests on a source of the list, or on one in words. */
  hasSource: boolean
}

export interface Matrix {
  symptoms: { id: string; title: string }[]
  /** By name; a cell for each symptom in its order, undefined where it does not list the cause. */
  causes: { id: string; name: string; cells: (MatrixCell | undefined)[] }[]
  /** How many causes there are besides. */
  left: number
}

/** The figures of chosen articles beside each other, of the causes that all of their lists have together; `word` is in their names. */
export async function findMatrix(req: PayloadRequest, ids: readonly string[], word: string): Promise<Matrix> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: { id: { in: ids.slice(0, MOST_SYMPTOMS) } },
    draft: true,
    select: { title: true, causes: true },
    sort: 'title',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const listed = new Set(
    docs.flatMap(({ causes }) => (causes ?? []).flatMap(({ cause }) => idOf(cause) ?? [])),
  )
  const labels = await findLabels(req, [...listed], [])
  const wanted = labels
    .filter((label) => listed.has(label.id))
    .map((label) => ({ id: label.id, name: fullName(label) }))
    .filter(({ name }) => plain(name).includes(plain(word)))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  const rows = docs.map(({ causes }) => new Map((causes ?? []).map((row) => [idOf(row.cause), toCell(row)])))
  return {
    symptoms: docs.map(({ id, title }) => ({ id, title })),
    causes: wanted
      .slice(0, MOST_CAUSES)
      .map((cause) => ({ ...cause, cells: rows.map((cells) => cells.get(cause.id)) })),
    left: Math.max(0, wanted.length - MOST_CAUSES),
  }
}

function toCell(row: NonNullable<Symptom['causes']>[number]): MatrixCell {
  const { casesPerYear, source, sourceRecord } = row
  return { casesPerYear, range: rangeOf(row), hasSource: Boolean(source || sourceRecord) }
}
