/** What spreadsheet programs take for a formula, and what would be read back as one that got its apostrophe here. */
const FORMULA_START = /^'*[=+\-@\t\r]/

/**
 * A table as CSV (RFC 4180): a header, commas, CRLF. A text that a spreadsheet would run as a formula gets an apostrophe
 * in front; numbers are written as they are, with a point.
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string | number>[],
): string {
  return [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join('')
}

export interface CsvStyle {
  /** What parts the cells. */
  separator: ',' | ';'
  /** Never with a quotation mark: numbers stand without. */
  writeNumber: (value: number) => string
}

const PLAIN: CsvStyle = { separator: ',', writeNumber: String }

/** One line of such a table, with its end. */
export function csvLine(cells: readonly (string | number)[], style: CsvStyle = PLAIN): string {
  return `${cells.map((value) => cell(value, style)).join(style.separator)}\r\n`
}

/** A text as it was before {@link csvLine} put an apostrophe in front. */
export function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function cell(value: string | number, { writeNumber }: CsvStyle): string {
  if (typeof value === 'number') return writeNumber(value)
  const text = FORMULA_START.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
