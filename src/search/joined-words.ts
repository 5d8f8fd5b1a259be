import type { Vocabulary } from './vocabulary'
import { formsOf, relatedWords } from './word-forms'
import { grammar } from './words'

const QUALITY = { joined: 0.92, roots: 0.8, alike: 0.88 }

const SHORTEST_ROOT = 3

/** The words of names that are two words as one, and how good they are: "bloedneus" for "bloed neus". */
export function joinedWords(vocabulary: Vocabulary, first: string, second: string): [string, number][] {
  const [starts, ends] = [joinable(first), joinable(second)]
  const spelled = (ways: string[], quality: number) =>
    ways.flatMap((way) => vocabulary.spelled(way)).map((word): [string, number] => [word, quality])
  return [
    ...spelled(joined(starts, ends, grammar().linkingLetters), QUALITY.joined),
    // A root is that of a verb, before which nothing links.
    ...spelled(joined(starts, verbRootsOf(second)), QUALITY.roots),
    ...spelled(joined(verbRootsOf(first), ends), QUALITY.roots),
    ...alike(vocabulary, first, second).map((word): [string, number] => [word, QUALITY.alike]),
  ]
}

/** A word's forms, and those of the commonest word that means the same: "zeer" is joined as "pijn" is. */
function joinable(word: string): string[] {
  const commonest = grammar()
    .relatedWords.filter((group) => group.includes(word))
    .flatMap(([first]) => first ?? [])
  return [...new Set([word, ...commonest].flatMap((each) => formsOf(each).inflected))]
}

function joined(starts: readonly string[], ends: readonly string[], between: readonly string[] = ['']) {
  return starts.flatMap((start) => ends.flatMap((end) => between.map((letters) => start + letters + end)))
}

/** A short one is the chance piece of another word. */
function verbRootsOf(word: string): string[] {
  return formsOf(word).derived.filter(({ length }) => length >= SHORTEST_ROOT)
}

/** What means the same as two words in one ("haar verliezen": "haaruitval"), or sounds as they do ("bloet neus"). */
function alike(vocabulary: Vocabulary, first: string, second: string): string[] {
  const related = joined(joinable(first), joinable(second)).flatMap(relatedWords)
  return [
    ...related.flatMap((other) => [...vocabulary.sameAs(other)]),
    ...vocabulary.soundingAs(first + second),
  ]
}
