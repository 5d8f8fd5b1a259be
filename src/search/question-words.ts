import { coreOf, looksNamed } from './core-of'
import { withoutExcluded } from './excluded'
import { withIdiomsRead } from './idioms'
import type { KnownWords } from './known-words'
import { inPlainWords } from './plain-words'
import { KINDS, type SearchIndex } from './search-index'
import { withWholeVerbs } from './separable-verbs'
import { withCompoundsSplit } from './split-compounds'
import { grammar, wordsOf } from './words'

/** Longer questions are cut. */
export const LONGEST_QUERY = 100
const MOST_WORDS = 8

/** The words that are looked up: those that say something, or else all of them. */
export function questionWords(index: SearchIndex, question: string, known: KnownWords): string[] {
  const standsInName = (word: string) => KINDS.some((kind) => index.names[kind].holdsEnd(word, known))
  const soundsAsName = (word: string) => KINDS.some((kind) => index.names[kind].holdsSound(word))
  const isCalled = (words: readonly string[]) => KINDS.some((kind) => index.names[kind].isCalled(words))
  const areNamed = (one: string, other: string) =>
    KINDS.some((kind) => index.names[kind].holdsBoth(one, other))
  const typed = wordsOf(question.slice(0, LONGEST_QUERY))
  const asked = inPlainWords(typed, standsInName, soundsAsName, areNamed)
  const meant = withoutNoLonger(withIdiomsRead(asked, standsInName, isCalled))
  const read = withWholeVerbs(meant, standsInName)
  const mayBeNamed = (word: string) =>
    coreOf(index, word) !== word || standsInName(word) || looksNamed(index, word)
  const isWritten = (word: string) => KINDS.some((kind) => index.names[kind].holdsAsIs(word))
  const words = withCompoundsSplit(read, known, mayBeNamed, isWritten)
  const telling = withoutExcluded(words, areNamed).filter((word) => !grammar().stopWords.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS)
}

/** The words without what only says that something is over. */
function withoutNoLonger(words: readonly string[]): string[] {
  const { denials, word } = grammar().noLonger
  const denied = words.findIndex((each) => denials.has(each))
  return words.filter((each, at) => each !== word || denied < 0 || at < denied)
}
