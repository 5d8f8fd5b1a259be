import { env } from '@/platform/env'
import { normalText } from '@/text/normal-text'
import { DUTCH } from './language/dutch'
import { ENGLISH } from './language/english'
import type { Grammar } from './language/grammar'

const GRAMMARS: Record<ReturnType<typeof env>['SITE_LANGUAGE'], Grammar> = { nl: DUTCH, en: ENGLISH }

/** The rules of the language that the site's texts are in. */
export function grammar(): Grammar {
  return GRAMMARS[env().SITE_LANGUAGE]
}

/** Longer words are cut: no medical term is, and the cost of a typing error grows with the length. */
const LONGEST_WORD = 40

/** Of ASCII only. */
const PLAIN = /^[\0-\x7f]*$/

/**
 * Lower case without accents, in any script: "Één" is "een", "Ménière" is "meniere". What was copied out of a document is
 * what it looks like: "ﬁbromyalgie" with two letters in one sign, or "hoofdpijn" with a soft hyphen in it.
 */
export function fold(text: string): string {
  // Nearly all words: there is nothing in them to take apart.
  if (PLAIN.test(text)) return text.toLowerCase()
  return normalText(text, 'NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}

/** The words of a text in order, folded; digits count ("vitamine b12"), signs and emoji do not. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/** The words of a text that say something about it. */
export function tellingWords(text: string): string[] {
  const { stopWords } = grammar()
  return wordsOf(text).filter((word) => !stopWords.has(word))
}

const MOST_STEMS = 100_000
const stems = new Map<string, string>()

/** The stem of a folded word: "spierkrampen" is "spierkramp". Remembered: texts repeat a few thousand words. */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear()
    stem = grammar().stem(word)
    stems.set(word, stem)
  }
  return stem
}

/** How much a word decides: 1, or less where it stands around what is asked for, in the site's language or in English. */
export function weightOf(word: string): number {
  const isWeak = grammar().weakWords.has(word) || ENGLISH.weakWords.has(word) || ENGLISH.stopWords.has(word)
  return isWeak ? WEAK : 1
}

const WEAK = 0.2
