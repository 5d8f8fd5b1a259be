import type { Idiom } from './language/grammar'
import { formsOf, relatedWords } from './word-forms'
import { grammar, weightOf } from './words'

/** Stands where words may come in between. */
const GAP = '…'
/** As many of them, and they say little. */
const WIDEST_GAP = 3

/**
 * The words of a question with what idioms mean in place of their words: "buiten adem" asks for "kortademig". Only where a
 * name says that, or the like, and none says it as it was asked.
 * @param isNamed whether a name holds a word, or ends with it
 * @param isCalled whether a name holds these words, and hardly more
 */
export function withIdiomsRead(
  words: readonly string[],
  isNamed: (word: string) => boolean,
  isCalled: (words: readonly string[]) => boolean,
): string[] {
  let read = [...words]
  for (const { means, said } of grammar().idioms) {
    const found = placesOf(said, read)
    if (!found || isCalled(found.map((at) => read[at] ?? ''))) continue
    if (!means.every((word) => [word, ...relatedWords(word)].some(isNamed))) continue
    const [first] = found
    read = read.flatMap((word, at) => (at === first ? means : found.includes(at) ? [] : [word]))
  }
  return read
}

/** Where the words of an idiom stand. */
function placesOf(said: Idiom['said'], words: readonly string[]): number[] | undefined {
  for (const start of words.keys()) {
    const places: number[] = []
    let at = start
    let left = 0
    for (const part of said) {
      if (part === GAP) {
        left = WIDEST_GAP
        continue
      }
      while (left > 0 && at < words.length && !isForm(part, words[at]) && saysLittle(words[at])) {
        at += 1
        left -= 1
      }
      if (!isForm(part, words[at])) break
      places.push(at)
      at += 1
      left = 0
    }
    if (places.length === said.filter((part) => part !== GAP).length) return places
  }
  return undefined
}

function isForm(part: string, word: string | undefined): boolean {
  if (word === undefined || part === word) return part === word
  const forms = formsOf(part).inflected
  return formsOf(word).inflected.some((form) => forms.includes(form))
}

function saysLittle(word = ''): boolean {
  return grammar().stopWords.has(word) || weightOf(word) < 1
}
