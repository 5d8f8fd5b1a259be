import { parse } from 'csv-parse/sync'
import { withoutGuard } from '@/export/csv'
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
  const plain = text.replace(/^\ufeff/, '').replace(/^"?sep=.\r?\n/i, '')
  if (!plain.trim()) return { message: 'Dit bestand is leeg.' }
  const delimiter = delimiterOf(plain.slice(0, plain.search(/\r|\n|$/)))
  const records = parsed(plain, delimiter)
  if ('message' in records) return records
  const [head, ...others] = records
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase())
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
  if (others.length > MOST_ROWS) return { message: 'Dit bestand is te lang: hooguit 20.000 regels.' }
  return {
    rows: others.map(({ info, record }) => ({
      line: info.lines,
      cells: Object.fromEntries(
        [...places].map(([column, at]) => [column, withoutGuard(record[at] ?? '').trim()]),
      ),
    })),
    numbers: delimiter === ',' ? 'point' : 'comma',
    unknown: names.filter((name, at) => name && ![...places.values()].includes(at)),
  }
}

/** What stands most in the head: Excel in Dutch writes semicolons, LibreOffice what was chosen, others commas. */
function delimiterOf(head: string): string {
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign
}

type Records = { info: { lines: number }; record: string[] }[]

function parsed(text: string, delimiter: string): Records | { message: string } {
  // One more than is taken, with the head: the rest of a file that is too long is not read.
  const options = { delimiter, info: true, relax_column_count: true, to: MOST_ROWS + 2 } as const
  const lenient = {
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  } as const
  try {
    return parse(text, { ...options, ...lenient }) as unknown as Records
  } catch {
    return { message: 'Dit is geen CSV die te lezen is: er staat een aanhalingsteken te veel of te weinig.' }
  }
}
