import { parseNumber } from '@/text/blocks/cause-list/parse-number'

/** What was typed as a number and is none, by the id of its row: it stays in its cell until it is mended. */
export type UnclearFigures = ReadonlyMap<string, string>

/** What is typed in a cell: the number, null where it is empty, or in Dutch why it is no number. */
export function readFigure(typed: string): number | null | { message: string } {
  const text = typed.trim()
  if (!text) return null
  const read = parseNumber(text)
  return typeof read === 'string' ? { message: read.charAt(0).toUpperCase() + read.slice(1) } : read
}

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 })

/** As in an article: `1.200`, `0,05`; empty while there is none. */
export function showFigure(value: number | null): string {
  return value === null ? '' : format.format(value)
}
