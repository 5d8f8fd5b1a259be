import type { KnownWords } from './known-words'
import { grammar } from './words'

const SHORTEST = 3

/** The ways to read a word as two words of the language, as in a compound: "hoofd" and "kussen"; the longest second one first. */
export function partsOfCompound(word: string, known: KnownWords): [first: string, second: string][] {
  const ways: [string, string][] = []
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const [start, second] = [word.slice(0, at), word.slice(at)]
    const first = grammar()
      .linkingLetters.filter((link) => start.endsWith(link))
      .map((link) => start.slice(0, start.length - link.length))
      .find((part) => part.length >= SHORTEST && known.has(part))
    if (first && known.has(second)) ways.push([first, second])
  }
  return ways
}
