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

/** One line of such a table, with its end; `separator` parts its cells. */
export function csvLine(cells: readonly (string | number)[], separator: ',' | ';' = ','): string {
  return `${cells.map((value) => cell(value, separator)).join(separator)}\r\n`
}

function cell(value: string | number, separator: ',' | ';'): string {
  // As spreadsheets write them that part cells by semicolons: with a comma before the fraction.
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value)
  const text = FORMULA_START.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
