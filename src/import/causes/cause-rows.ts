import { csvRecords } from '../csv-records'

/** What the columns can be called, in small letters. */
const COLUMNS = {
  name: ['naam', 'oorzaak', 'name', 'cause'],
  term: ['term', 'medische term', 'merknaam'],
  synonyms: ['synoniemen', 'synonyms'],
  figure: ['aantal', 'mensen per jaar', 'aantal per jaar', 'cases'],
}
type Column = keyof typeof COLUMNS

export interface CauseRow {
  line: number
  values: Partial<Record<Column, string>>
}

interface CauseTable {
  rows: CauseRow[]
  /** Names of columns that nobody reads. */
  unknown: string[]
}

/** The rows of a list of causes (CSV). @returns in Dutch why it is none */
export function causeRows(text: string): CauseTable | { message: string } {
  if (!text.replace(/^\ufeff/, '').trim()) return { message: 'Dit bestand is leeg.' }
  const table = csvRecords(text)
  if (!table)
    return { message: 'Dit is geen CSV die te lezen is: er staat een aanhalingsteken te veel of te weinig.' }
  const { names, records } = table
  const columns = (Object.keys(COLUMNS) as Column[]).map(
    (column) => [column, names.findIndex((name) => COLUMNS[column].includes(name))] as const,
  )
  if (!columns.some(([column, at]) => column === 'name' && at >= 0)) {
    return { message: 'De eerste regel noemt de kolommen, en een daarvan heet "naam": naam;term;synoniemen.' }
  }
  if (records.length === 0) return { message: 'Onder de namen van de kolommen staat geen enkele oorzaak.' }
  return {
    rows: records.map(({ cells, line }) => ({
      line,
      values: Object.fromEntries(columns.map(([column, at]) => [column, cells[at]?.trim() ?? ''])),
    })),
    unknown: names.filter((name, at) => name && !columns.some(([, place]) => place === at)),
  }
}
