import { setImmediate } from 'node:timers/promises'
import { coreOf, isNamed } from './core-of'
import { forgiveErrors } from './forgive-errors'
import type { KnownWords } from './known-words'
import { type LookedUp, merge } from './looked-up'
import { KINDS, type SearchIndex } from './search-index'
import { withoutElse } from './without-else'

/** Shorter words begin thousands of names. */
const SHORTEST_BEGINNING = 4

/** Words that stand further apart are not one. */
const WIDEST_JOIN = 2

/** So many names that hold a word are enough; see `Asked`. */
const ENOUGH = 1_500

/**
 * @param isTypedOut whether the question was sent: it is looked up in the texts too, and no word of it is half typed
 * @param enough names that hold a word, where less than usual are
 */
export async function lookUpAll(
  index: SearchIndex,
  asked: string[],
  isTypedOut: boolean,
  known: KnownWords,
  enough = ENOUGH,
): Promise<LookedUp[]> {
  const all: LookedUp[] = []
  const words = asked.map((word) => coreOf(index, word))
  for (const [place, word] of words.entries()) {
    // Of several, the last may be half typed; short beginnings of all of them would find everything.
    const mayBegin = place === words.length - 1 || word.length >= SHORTEST_BEGINNING
    const how = { mayBegin, isTypedOut, enough }
    const symptoms = index.names.symptoms.lookUp(word, how, known)
    await setImmediate()
    const causes = index.names.causes.lookUp(word, how, known)
    await setImmediate()
    const others = index.names.others.lookUp(word, how, known)
    const texts: LookedUp['texts'] = isTypedOut ? index.texts.lookUp(asked[place] ?? word, known) : new Map()
    all.push({ symptoms, causes, others, texts, isAlike: false })
  }
  for (const [place, word] of words.entries()) {
    for (const [ahead, other] of words.slice(place + 1, place + 1 + WIDEST_JOIN).entries()) {
      joinWords(index, all, [place, word], [place + 1 + ahead, other])
    }
    joinBeginning(index, all, place, words)
    await joinMisspelled(index, all, place, words, known)
  }
  for (const [place, word] of words.entries()) await forgiveErrors(index, all[place], word, known)
  return withoutElse(index, words, all, known)
}

type Placed = [place: number, word: string]

/** "bloed neus" is asked for as well as "pijn in de knie", whose parts stand the other way round in one word. */
function joinWords(index: SearchIndex, all: LookedUp[], one: Placed, other: Placed): void {
  for (const kind of KINDS) {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as [Placed, Placed][]) {
      const joined = index.names[kind].lookUpJoined(first[1], second[1])
      for (const [place] of [first, second]) merge(all[place]?.[kind] ?? new Map(), joined)
    }
  }
}

/** Two words in the order in which they were typed may begin a longer one. */
function joinBeginning(index: SearchIndex, all: LookedUp[], place: number, words: readonly string[]): void {
  const [first = '', second] = words.slice(place, place + 2)
  if (!second) return
  for (const kind of KINDS) {
    const begun = index.names[kind].lookUpBegun(first, second)
    for (const each of [place, place + 1]) merge(all[each]?.[kind] ?? new Map(), begun)
  }
}

/** "menstruasie pijn": where one of two words is none, both may be one with a typing error. */
async function joinMisspelled(
  index: SearchIndex,
  all: LookedUp[],
  place: number,
  words: readonly string[],
  known: KnownWords,
): Promise<void> {
  const [first = '', second] = words.slice(place, place + 2)
  const isNone = (word: string) => !known.has(word) && !isNamed(index, word)
  if (!second || !(isNone(first) || isNone(second))) return
  for (const kind of KINDS) {
    const joined = index.names[kind].lookUpLikeJoined(first + second)
    for (const each of [place, place + 1]) merge(all[each]?.[kind] ?? new Map(), joined)
    await setImmediate()
  }
}
