import { partsOfCompound } from './compound-parts'
import type { KnownWords } from './known-words'

/**
 * The words of a question, and what no name holds in its two parts, where the language has both: "ijzersmaak" asks for "ijzer" and
 * "smaak". Not where names do not speak of what it is, which its last part says: a "hoofdkussen" is a cushion.
 * @param mayBeNamed whether a name holds a word, what it is about, or what looks like it
 * @param isNamed whether a name holds a word in just this form
 */
export function withCompoundsSplit(
  words: readonly string[],
  known: KnownWords,
  mayBeNamed: (word: string) => boolean,
  isNamed: (word: string) => boolean,
): string[] {
  return words.flatMap((word) => {
    if (known.has(word)) return word
    const [way, ...others] = partsOfCompound(word, known).filter(([, second]) => isNamed(second))
    // Asked last, for it takes the most: of nearly all that is misspelled there is no way.
    if (!way || mayBeNamed(word)) return word
    return [way, ...others].find(([first]) => isNamed(first)) ?? way
  })
}
