import type { KnownWords } from './known-words'
import { isFound, type LookedUp } from './looked-up'
import { isPain } from './pains'
import { saysHow } from './says-how'
import { KINDS, type SearchIndex } from './search-index'
import { weightOf } from './words'

/**
 * What was found of a question, but for what is about something else: of "rode wijn" only the colour stands in names, of "pijn in
 * mijn duim" only the pain, and the language has the other word. Then a name must say that alone: "Jeuk" answers "jeukende duim".
 */
export function withoutElse(
  index: SearchIndex,
  words: readonly string[],
  lookedUp: LookedUp[],
  known: KnownWords,
): LookedUp[] {
  const telling = words.flatMap((word, place) =>
    weightOf(word) === 1 ? { word, found: lookedUp[place] } : [],
  )
  const missing = telling.filter(({ found }) => !found || !isFound(found))
  const asksElse =
    missing.some(({ word }) => known.has(word)) &&
    telling.every((each) => missing.includes(each) || saysHow(each.word) || isPain(each.word))
  return asksElse
    ? lookedUp.map((found, place) => calledSo(index, found, weightOf(words[place] ?? '')))
    : lookedUp
}

/** The matches that are a name's only telling word. */
function calledSo(index: SearchIndex, found: LookedUp, weight: number): LookedUp {
  const called = { ...found, texts: new Map<string, number>() }
  for (const kind of KINDS) {
    const { names } = index.names[kind]
    called[kind] = new Map(
      [...found[kind]].filter(([number, { quality, words }]) => {
        return quality >= WELL && weight * words >= (names.get(number)?.weight ?? 0)
      }),
    )
  }
  return called
}

/** As good as another form with the same root. */
const WELL = 0.8
