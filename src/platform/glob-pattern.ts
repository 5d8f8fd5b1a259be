import { LONGEST_WANTED, letterForms } from './letter-forms'

/**
 * A pattern for SQLite's GLOB that finds these letters anywhere, in capitals or not, with accents or without: its LIKE knows
 * capitals of ASCII only. Undefined for what is too long to be one:
 * SQLite refuses patterns of more than 50.000 bytes.
 */
export function globPattern(wanted: string): string | undefined {
  if (wanted.length > LONGEST_WANTED) return undefined
  return `*${[...wanted.normalize('NFC')].map(anyForm).join('')}*`
}

function anyForm(letter: string): string {
  // The one sign that would turn brackets around.
  if (letter === '^') return letter
  // In brackets, what stands for other signs is a sign itself.
  return `[${letterForms(letter).join('')}]`
}
