import { fold } from './words'

const LONGEST = 80
const MOST_WORDS = 5

/** What could say who searched, or where somebody lives. */
const PERSONAL = [
  /@|https?:|www\./,
  // A Dutch postcode.
  /\b\d{4} ?[a-z]{2}\b/,
  // A street with a number.
  /(straat|laan|weg|plein|gracht|kade|singel|dreef|hof|steeg)\s+\d/,
]

/**
 * A search term as it may be counted: folded, at most 80 characters. Undefined where it might hold something personal:
 * an address, a long number, or whole sentences.
 */
export function countableTerm(question: string): string | undefined {
  const folded = fold(question)
  if (PERSONAL.some((pattern) => pattern.test(folded))) return undefined
  // Telephone numbers and the like come in groups: 06 12 34 56 78, 12.345.678.
  if (/(\d[ .\-/()]*){5}/.test(folded)) return undefined
  const words = folded.match(/[\p{L}\p{N}'-]+/gu) ?? []
  const term = words.join(' ')
  return words.length > 0 && words.length <= MOST_WORDS && term.length <= LONGEST ? term : undefined
}
