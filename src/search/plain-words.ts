import { grammar } from './words'

/** What links the two parts of a word that doctors made. */
const LINKS = ['', 'o']

/**
 * A doctors' word in plain ones, by its parts: "maag" and "pijn" for "gastralgie". Only where no name holds it, or what sounds like
 * it, and one holds both plain words: "myopie" is nothing of muscles that see.
 * @param isNamed whether a name holds a word, or ends with it
 * @param soundsAsName whether a name holds what sounds like it
 * @param areNamed whether a name holds both words
 */
export function inPlainWords(
  words: readonly string[],
  isNamed: (word: string) => boolean,
  soundsAsName: (word: string) => boolean,
  areNamed: (one: string, other: string) => boolean,
): string[] {
  return words.flatMap((word) => {
    const plain = isNamed(word) || soundsAsName(word) ? undefined : partsOf(word)
    if (!plain) return word
    const [first, second] = plain
    return areNamed(first, second) || isNamed(first + second) || isNamed(second + first) ? plain : word
  })
}

function partsOf(word: string): [string, string] | undefined {
  const { beginnings, endings } = grammar().medicalRoots
  for (let at = 1; at < word.length; at += 1) {
    const ends = endings.get(word.slice(at))
    if (!ends) continue
    const begins = LINKS.filter((link) => word.slice(0, at).endsWith(link))
      .map((link) => beginnings.get(word.slice(0, at - link.length)))
      .find(Boolean)
    if (begins) return [begins, ends]
  }
  return undefined
}
