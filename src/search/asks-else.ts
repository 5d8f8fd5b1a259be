import type { KnownWords } from './known-words'
import { isFound, type LookedUp } from './looked-up'
import { grammar, weightOf } from './words'

/**
 * Whether a question is about what nothing here is: of "rode wijn" only the colour stands in names, and the language has the
 * other word.
 */
export function asksElse(words: readonly string[], lookedUp: LookedUp[], known: KnownWords): boolean {
  const telling = words.flatMap((word, place) =>
    weightOf(word) === 1 ? { word, found: lookedUp[place] } : [],
  )
  const missing = telling.filter(({ found }) => !found || !isFound(found))
  return (
    missing.some(({ word }) => known.has(word)) &&
    telling.every((each) => missing.includes(each) || isQuality(each.word))
  )
}

function isQuality(word: string): boolean {
  return grammar().opposites.some((groups) => groups.some((group) => group.includes(word)))
}
