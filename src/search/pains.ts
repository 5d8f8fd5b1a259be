import { relatedWords } from './word-forms'
import { grammar } from './words'

/** Whether two words are pains of other parts of the body: "oogpijn" and "oorpijn". */
export function areOtherPains(word: string, other: string): boolean {
  const part = partInPain(word)
  if (part === undefined) return false
  const otherPart = partInPain(other)
  return otherPart !== undefined && part !== otherPart
}

/** What hurts, as a compound says it: "oog" of "oogpijn". */
export function partInPain(word: string): string | undefined {
  const pain = painWords().find((each) => word.endsWith(each))
  const part = pain && word.slice(0, -pain.length)
  return part && grammar().bodyParts.has(part) ? part : undefined
}

/** Whether a word says that something hurts, and not what. */
export function isPain(word: string): boolean {
  return painWords().includes(word)
}

let pains: string[] | undefined

/** Made once, for each word that is looked up asks for them many times. */
function painWords(): string[] {
  const { complaint } = grammar()
  pains ??= [complaint, ...relatedWords(complaint)]
  return pains
}
