import { stemmer } from '@orama/stemmers/dutch'

/** Words that stand in every text and say nothing about it. */
const STOP_WORDS = new Set(
  `aan als bij de dat der die dit een en er het hij ik in is je kan met mijn naar niet of om ook op te tot
  uit van voor was wat wel wordt ze zich zij zijn zo the and`.split(/\s+/),
)

/** Longer words are cut: no medical term is, and the cost of a typing error grows with the length. */
const LONGEST_WORD = 40

/** Lower case without accents, in any script: "Één" is "een", "Ménière" is "meniere". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text in order, folded; digits count ("vitamine b12"), signs and emoji do not. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/** The words of a text that say something about it. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !STOP_WORDS.has(word))
}

const MOST_STEMS = 100_000
const stems = new Map<string, string>()

/** The stem of a folded Dutch word: "spierkrampen" is "spierkramp". Remembered: texts repeat a few thousand words. */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear()
    stem = stemmer(word)
    stems.set(word, stem)
  }
  return stem
}
