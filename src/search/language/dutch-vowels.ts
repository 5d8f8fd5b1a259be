import { listed } from './grammar'

/*
 * Whether a vowel is long: "boot" and "boten" are, "bot" and "botten" are not. Of words with one syllable it makes another word.
 */

/** Those that are short alone and long with an ending: "dag", "dagen". */
const LENGTHENED = new Set(
  listed(`bad blad bod dag dak dal gat glas god graf hof hol lot pad rad schot slag slot spel staf vat weg`),
)

/** One syllable with one vowel, as it is spelled short. */
const SHORT_SYLLABLE = /^([^aeiouy]*)([aeou])([^aeiouywx])$/

/** "schrik", and one more for a long vowel. */
const LONGEST_SYLLABLE = 7

/** What stands without its ending is spelled otherwise: "og-en" is "oog", "hes-e" "hees", "plass-en" "plas". */
export function asSpelledAlone(root: string): string[] {
  const unvoiced = root.replace(/z$/, 's').replace(/v$/, 'f')
  const single = unvoiced.replace(/([^aeiou])\1$/, '$1')
  if (single !== unvoiced) return [unvoiced, single]
  const long = unvoiced.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3')
  return SHORT_SYLLABLE.test(unvoiced) ? [long] : [unvoiced, long]
}

/** A stem with the vowel as long as in its word: stemmers take "roken" and "rook" for "rok". */
export function keepingLength(word: string, stem: string): string {
  // Asked first, for each word of millions comes by here.
  if (stem.length > LONGEST_SYLLABLE) return stem
  const [, before = '', vowel = '', after = ''] = SHORT_SYLLABLE.exec(stem) ?? []
  if (!vowel || LENGTHENED.has(stem)) return stem
  const rest = word.slice(before.length)
  const isLong = rest.startsWith(vowel + vowel + after) || /^.[^aeiou][aeiou]/.test(rest)
  return isLong ? before + vowel + vowel + after : stem
}

/** Of a word with a long vowel the one with a short one, where both are the same: "gat" of "gaat", which is left of "gaatje". */
export function shortOf(word: string): string[] {
  if (word.length > LONGEST_SYLLABLE) return []
  const short = word.replace(/([aeou])\1/, '$1')
  return short !== word && LENGTHENED.has(short) ? [short] : []
}
