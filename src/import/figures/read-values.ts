import type { Column, FigureValues } from './columns'
import { type NumberStyle, readAmount } from './read-amount'

/** The id of a source by its title and address, of several the one that the figure has; in Dutch why there is none. */
export type SourceFinder = (
  title: string,
  address: string,
  current: string | null | undefined,
) => string | { message: string }

const LONGEST = 500
const YEARS = { first: 1900, last: 2100 }

/**
 * What the cells of a line say of a figure; what has no column is left out. `was` is what the figure says now: what is stored
 * already may stay, whatever came to be refused.
 * @returns in Dutch why the line is left alone
 */
export function readValues(
  cells: Partial<Record<Column, string>>,
  numbers: NumberStyle,
  was: FigureValues,
  findSource: SourceFinder,
): FigureValues | string {
  const values: FigureValues = {}
  for (const column of ['casesPerYear', 'casesFrom', 'casesTo', 'year'] as const) {
    const cell = cells[column]
    if (cell === undefined) continue
    const read = readAmount(cell, numbers)
    if (read !== null && typeof read === 'object') return read.message
    if (column !== 'casesPerYear') values[column] = read
    else if (read === null) return 'het aantal ontbreekt.'
    else values.casesPerYear = read
  }
  if (
    values.year &&
    (!Number.isInteger(values.year) || values.year < YEARS.first || values.year > YEARS.last)
  ) {
    return `${values.year} is geen jaar.`
  }
  for (const column of ['source', 'note'] as const) {
    const cell = cells[column]
    if (cell === undefined) continue
    if (cell.length > LONGEST && cell !== was[column])
      return `er staat te veel bij de ${column === 'note' ? 'opmerking' : 'bron in woorden'}: hooguit ${LONGEST} tekens.`
    values[column] = cell
  }
  const { sourceAddress, sourceRecord } = cells
  if (sourceAddress === undefined && sourceRecord === undefined) return values
  if (!sourceAddress && !sourceRecord) return { ...values, sourceRecord: null }
  const found = findSource(sourceRecord ?? '', sourceAddress ?? '', was.sourceRecord)
  return typeof found === 'string' ? { ...values, sourceRecord: found } : found.message
}
