import { KINDS, type SearchIndex } from './search-index'
import { relatedWords } from './word-forms'
import { grammar } from './words'

/** What a word is about, where no name holds it as it is: "rugklachten" is "rug", or "rugpijn" where something is called so. */
export function coreOf(index: SearchIndex, word: string): string {
  // "bekaf" means tired: nothing of it says more about "af".
  if (isNamed(index, word) || relatedWords(word).some((other) => isNamed(index, other))) return word
  const asPain = grammar().asPain(word)
  if (isNamed(index, asPain)) return asPain
  const core = grammar().core(word)
  if (isNamed(index, core)) return core
  const ofThePart = grammar().ofThePart(core)
  if (isNamed(index, ofThePart)) return ofThePart
  // "nisebuien" is "niesbuien" with a typing error rather than "nise".
  return core !== word && looksNamed(index, word) ? word : core
}

/** Whether a name holds what differs from a word in a typing error at most. */
export function looksNamed(index: SearchIndex, word: string): boolean {
  return KINDS.some((kind) => index.names[kind].lookUpLike(word, 1).size > 0)
}

/** Nobody calls an article "linkerknie"; where one is called "slikklachten", that is the best answer. */
export function isNamed(index: SearchIndex, word: string): boolean {
  return KINDS.some((kind) => index.names[kind].holdsWord(word))
}
