import { grammar, weightOf } from './words'

/** As many words that say little may come first: "zonder dat ik echt koorts heb". */
const WIDEST = 4

/**
 * The words of a question but for what it says is not there: "hoofdpijn zonder koorts" asks for no fever. A question that asks
 * for nothing else keeps it, and so does one for what a name itself is without.
 * @param isNamedSo whether a name holds both words
 */
export function withoutExcluded(
  words: readonly string[],
  isNamedSo: (exclusion: string, word: string) => boolean,
): string[] {
  const left: string[] = [...words]
  for (const exclusion of grammar().exclusions) {
    const start = left.findIndex((_, at) => exclusion.every((word, ahead) => left[at + ahead] === word))
    const from = start + exclusion.length
    const at = start < 0 ? -1 : left.slice(from, from + WIDEST).findIndex(says)
    const word = left[from + at]
    if (at < 0 || word === undefined || isNamedSo(exclusion.at(-1) ?? '', word)) continue
    const rest = [...left.slice(0, start), ...left.slice(from + at + 1)]
    if (rest.some(says)) left.splice(0, left.length, ...rest)
  }
  return left
}

function says(word: string): boolean {
  return !grammar().stopWords.has(word) && weightOf(word) === 1
}
