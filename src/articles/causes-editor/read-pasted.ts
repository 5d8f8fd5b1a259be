import { parseCauseLine, splitTerm } from '@/text/blocks/cause-list/parse-cause-line'
import { parseNumber } from '@/text/blocks/cause-list/parse-number'
import { pastedRows } from '@/text/blocks/table/pasted-rows'
import { normalText } from '@/text/normal-text'
import { nameProblem } from './name-problem'

/** A cause as somebody pasted it. */
export interface PastedCause {
  /** Counted from 1. */
  line: number
  name: string
  term?: string | undefined
  casesPerYear: number
  source?: string | undefined
  note?: string | undefined
}

export interface UnclearLine {
  line: number
  text: string
  message: string
}

/** Reads a pasted list: `naam (term) – 12,5` on each line, or columns parted by tabs. Empty lines count for nothing. */
export function readPasted(text: string): { causes: PastedCause[]; unclear: UnclearLine[] } {
  const causes: PastedCause[] = []
  const unclear: UnclearLine[] = []
  // At once: for each of many thousands of lines it takes much longer.
  const normal = normalText(text, 'NFC')
  const rows = pastedRows(normal) ?? normal.split(/\r\n|\r|\n/).map((line) => [line])
  for (const [index, cells] of rows.entries()) {
    // A cell of a spreadsheet may hold several lines.
    const line = cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')
    // Most empty lines hold at most tabs.
    const cleaned = line.trim() && clean(line)
    if (!cleaned) continue
    const read = refused(cleaned.includes('\t') ? readColumns(cleaned) : parseCauseLine(cleaned))
    if (typeof read === 'string') unclear.push({ line: index + 1, text: cleaned, message: read })
    else causes.push({ ...read, line: index + 1 })
  }
  return { causes, unclear }
}

type Read = Omit<PastedCause, 'line'> | string

function refused(read: Read): Read {
  return typeof read === 'string' ? read : (nameProblem(read) ?? read)
}

/** Without invisible characters, and without the bullet or number that a list puts before it. */
function clean(raw: string): string {
  return raw
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^\s*(?:[•·▪◦●○*]|o(?=\s{2,})|\d{1,3}[.)](?=\s))\s*/u, '')
    .trim()
}

/** Name, perhaps a term, number, perhaps source and note: in the order of the table. */
function readColumns(text: string): Read {
  const cells = text.split('\t').map((cell) => cell.trim())
  const at = cells.findIndex((cell, index) => index > 0 && /^[-–—−]?\s*\d/.test(cell))
  const [first = '', second] = cells
  if (at === -1) return 'er staat geen kolom met een aantal.'
  const casesPerYear = parseNumber(cells[at] ?? '')
  if (typeof casesPerYear === 'string') return casesPerYear
  const named = at > 1 && second ? { name: first, term: second } : splitTerm(first)
  return { ...named, casesPerYear, source: cells[at + 1] || undefined, note: cells[at + 2] || undefined }
}
