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
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ]
  return `${lines.join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA_START.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
