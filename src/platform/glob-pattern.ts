import { letterForms } from './letter-forms'

/** SQLite refuses patterns of more than 50.000 bytes, and each letter becomes some forty. */
const LONGEST = 500

/**
 * A pattern for SQLite's GLOB that finds these letters anywhere, in capitals or not, with accents or without: its LIKE knows
 * capitals of ASCII only. Undefined for what is too long to be one.
 */
export function globPattern(wanted: string): string | undefined {
  if (wanted.length > LONGEST) return undefined
  return `*${[...wanted.normalize('NFC')].map(anyForm).join('')}*`
}

function anyForm(letter: string): string {
  // The one sign that would turn brackets around.
  if (letter === '^') return letter
  // In brackets, what stands for other signs is a sign itself.
  return `[${letterForms(letter).join('')}]`
}
