import { withoutGuard } from '@/export/csv'
import { csvRecords } from '../csv-records'
import { COLUMN_NAMES, COLUMNS, type Column } from './columns'
import type { NumberStyle } from './read-amount'

/** More figures than a site of ten thousand articles gives to one file. */
const MOST_ROWS = 20_000
export const MOST_CHARACTERS = 5_000_000

/** One line of the file by its columns; what has no column is left out. */
export interface TableRow {
  /** Counted from 1, with the head. */
  line: number
  cells: Partial<Record<Column, string>>
}

export interface Table {
  rows: TableRow[]
  numbers: NumberStyle
  /** Names of columns that nobody reads. */
  unknown: string[]
}

/** @returns the table, or in Dutch why it is none */
export function readTable(text: string): Table | { message: string } {
  if (text.length > MOST_CHARACTERS) return { message: 'Dit bestand is te groot: hooguit 5 MB.' }
  if (!text.replace(/^\ufeff/, '').trim()) return { message: 'Dit bestand is leeg.' }
  const table = csvRecords(text, MOST_ROWS + 1)
  if (!table)
    return { message: 'Dit is geen CSV die te lezen is: er staat een aanhalingsteken te veel of te weinig.' }
  const { delimiter, names, records } = table
  const places = new Map<Column, number>()
  for (const column of COLUMN_NAMES) {
    const at = names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))
    if (at >= 0) places.set(column, at)
  }
  const isNamed = places.has('slug') || places.has('article')
  if (!isNamed || !places.has('cause') || !places.has('casesPerYear')) {
    return {
      message:
        'De eerste regel noemt de kolommen: adres (of artikel), oorzaak en aantal, en wat u verder wilt invullen. Download de aantallen om te zien hoe.',
    }
  }
  if (records.length > MOST_ROWS) return { message: 'Dit bestand is te lang: hooguit 20.000 regels.' }
  return {
    rows: records.map(({ cells, line }) => ({
      line,
      cells: Object.fromEntries(
        [...places].map(([column, at]) => [column, withoutGuard(cells[at] ?? '').trim()]),
      ),
    })),
    numbers: delimiter === ',' ? 'point' : 'comma',
    unknown: names.filter((name, at) => name && ![...places.values()].includes(at)),
  }
}
