/** What spreadsheet programs take for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/

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

/** One line of such a table, with its end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA_START.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
