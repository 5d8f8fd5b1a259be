import { parseAmount } from './parse-amount'

/** A cause as one line prints it. */
export interface PrintedCause {
  name: string
  /** What stands in the last parentheses: the medical term or the brand. */
  term?: string
  casesPerYear: number
}

/**
 * Reads `naam (term) – 12,5`, without its bullet and with single spaces. A name may hold dashes and parentheses.
 * @returns the cause, or in Dutch why it is none
 */
export function parseCauseLine(text: string): PrintedCause | string {
  // Greedy: the last loose dash stands before the number, the others belong to the name.
  const [, described = text, printed = ''] = /^(.*\S) [-–—] (\S.*)$/.exec(text) ?? []
  if (/^[-–—] \S/.test(text)) return 'de naam van de oorzaak ontbreekt.'
  if (!/\d/.test(printed)) return `er staat geen aantal achter "${text}". Verwacht: naam (term) – 12,5.`
  if (/ [-–—]$/.test(described)) return `het aantal in "${text}" is negatief.`
  const casesPerYear = parseAmount(printed)
  if (typeof casesPerYear === 'string') return casesPerYear
  const named = splitTerm(described)
  return named.name ? { ...named, casesPerYear } : 'de naam van de oorzaak ontbreekt.'
}

/** The name, and the term where the text ends in parentheses. */
export function splitTerm(described: string): { name: string; term?: string } {
  const open = lastOpening(described)
  if (open === -1) return { name: described }
  const name = described.slice(0, open).trim()
  const term = described.slice(open + 1, -1).trim()
  return term ? { name, term } : { name }
}

/** Where the parentheses open that close at the end; -1 where the text ends otherwise or they do not match. */
function lastOpening(text: string): number {
  if (!text.endsWith(')')) return -1
  let depth = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1
    if (text[at] === '(') depth -= 1
    if (depth === 0) return at
  }
  return -1
}
