import { createHash } from 'node:crypto'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'

type Row = NonNullable<Symptom['causes']>[number]

/**
 * How a figure was when it was written to a file, in a few letters: on the way back it tells whether somebody has changed the
 * figure since. It begins with a letter, or a spreadsheet would take some of them for numbers.
 */
export function figureMark(row: Row): string {
  const { casesPerYear, casesFrom, casesTo, year, sourceRecord, source, note } = row
  const facts = [casesPerYear, casesFrom, casesTo, year, idOf(sourceRecord), source, note]
  const said = JSON.stringify(facts.map((fact) => fact || (fact === 0 ? 0 : null)))
  return `k${createHash('sha256').update(said).digest('hex').slice(0, 10)}`
}
