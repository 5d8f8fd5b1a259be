import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { env } from '@/platform/env'
import { normalText } from '@/text/normal-text'

interface Grammar {
  stem: (word: string) => string
  /** Words that stand in every text and say nothing about it. */
  stopWords: Set<string>
}

const GRAMMARS: Record<ReturnType<typeof env>['SITE_LANGUAGE'], Grammar> = {
  nl: {
    stem: stemDutch,
    stopWords:
      listed(`aan als bij de dat der die dit een en er het hij ik in is je kan met mijn naar niet of om ook op
      te tot uit van voor was wat wel wordt ze zich zij zijn zo the and`),
  },
  en: {
    stem: stemEnglish,
    stopWords:
      listed(`a also am an and are as at be but by can do does for from get has have he her his i if in into is it
      its me my no not of on or out she so than that the their them then there they this to up was we what when which who
      will with you your`),
  },
}

function listed(words: string): Set<string> {
  return new Set(words.split(/\s+/))
}

/** The rules of the language that the site's texts are in. */
function grammar(): Grammar {
  return GRAMMARS[env().SITE_LANGUAGE]
}

/** Longer words are cut: no medical term is, and the cost of a typing error grows with the length. */
const LONGEST_WORD = 40

/** Lower case without accents, in any script: "Één" is "een", "Ménière" is "meniere". */
export function fold(text: string): string {
  return normalText(text, 'NFD').replace(/\p{M}/gu, '').toLowerCase()
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
