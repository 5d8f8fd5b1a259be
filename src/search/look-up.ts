import { setImmediate } from 'node:timers/promises'
import { withoutExcluded } from './excluded'
import { withIdiomsRead } from './idioms'
import type { Matches, NameIndex } from './name-index'
import type { Kind, SearchIndex } from './search-index'
import { withWholeVerbs } from './separable-verbs'
import { grammar, weightOf, wordsOf } from './words'

/** Longer questions are cut. */
export const LONGEST_QUERY = 100
const MOST_WORDS = 8

/** With fewer letters, one wrong one makes another word. */
const SHORTEST_WITH_ERROR = 4
const SHORTEST_WITH_TWO_ERRORS = 8

/** Shorter words begin thousands of names. */
const SHORTEST_BEGINNING = 4

/** Words that stand further apart are not one. */
const WIDEST_JOIN = 2

const KINDS: Kind[] = ['symptoms', 'causes', 'others']

/** The words that are looked up: those that say something, or else all of them. */
export function questionWords(index: SearchIndex, question: string): string[] {
  const standsInName = (word: string) => KINDS.some((kind) => index.names[kind].holdsEnd(word))
  const isCalled = (words: readonly string[]) => KINDS.some((kind) => index.names[kind].isCalled(words))
  const asked = wordsOf(question.slice(0, LONGEST_QUERY))
  const words = withWholeVerbs(withIdiomsRead(asked, standsInName, isCalled), standsInName)
  const isNamedSo = (exclusion: string, word: string) =>
    KINDS.some((kind) => index.names[kind].holdsBoth(exclusion, word))
  const telling = withoutExcluded(words, isNamedSo).filter((word) => !grammar().stopWords.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS)
}

/** The names that hold the opposite of what was asked for. */
export function namesOpposed(names: NameIndex, words: readonly string[]): Set<number> {
  const opposed = new Set<number>()
  for (const [these, those] of grammar().opposites) {
    const [asksThese, asksThose] = [these, those].map((group) => words.some((word) => group.includes(word)))
    if (asksThese === asksThose) continue
    const asked = names.holdingAny(asksThese ? these : those)
    for (const number of names.holdingAny(asksThese ? those : these))
      if (!asked.has(number)) opposed.add(number)
  }
  return opposed
}

/** Where one word of the question stands. */
export interface LookedUp extends Record<Kind, Matches> {
  /** The articles whose text holds it, with a score. */
  texts: Map<string, number>
  isAlike: boolean
}

export async function lookUpAll(index: SearchIndex, asked: string[], inTexts: boolean): Promise<LookedUp[]> {
  const all: LookedUp[] = []
  const words = asked.map((word) => coreOf(index, word))
  for (const [place, word] of words.entries()) {
    // Of several, the last may be half typed; short beginnings of all of them would find everything.
    const mayBegin = place === words.length - 1 || word.length >= SHORTEST_BEGINNING
    const symptoms = index.names.symptoms.lookUp(word, mayBegin)
    await setImmediate()
    const causes = index.names.causes.lookUp(word, mayBegin)
    await setImmediate()
    const others = index.names.others.lookUp(word, mayBegin)
    const texts: LookedUp['texts'] = inTexts ? index.texts.lookUp(asked[place] ?? word) : new Map()
    all.push({ symptoms, causes, others, texts, isAlike: false })
  }
  for (const [place, word] of words.entries()) {
    for (const [ahead, other] of words.slice(place + 1, place + 1 + WIDEST_JOIN).entries()) {
      joinWords(index, all, [place, word], [place + 1 + ahead, other])
    }
  }
  for (const [place, word] of words.entries()) await forgiveErrors(index, all[place], word)
  return all
}

function coreOf(index: SearchIndex, word: string): string {
  if (isNamed(index, word)) return word
  const asPain = grammar().asPain(word)
  if (isNamed(index, asPain)) return asPain
  const core = grammar().core(word)
  const ofThePart = grammar().ofThePart(core)
  return !isNamed(index, core) && isNamed(index, ofThePart) ? ofThePart : core
}

/** Nobody calls an article "linkerknie"; where one is called "slikklachten", that is the best answer. */
function isNamed(index: SearchIndex, word: string): boolean {
  return KINDS.some((kind) => index.names[kind].holdsWord(word))
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

function merge(matches: Matches, others: Matches): void {
  for (const [number, match] of others) {
    if (match.quality > (matches.get(number)?.quality ?? 0)) matches.set(number, match)
  }
}

/** Where a word stands nowhere, or in the middle of others only, it may be what looks and sounds like it. */
async function forgiveErrors(index: SearchIndex, found: LookedUp | undefined, word: string): Promise<void> {
  // A number with another digit is another number.
  const mayHoldError = word.length >= SHORTEST_WITH_ERROR && !/\d/.test(word)
  if (!found || !mayHoldError || found.texts.size > 0) return
  if (KINDS.some((kind) => holdsAbove(found[kind], PART_ONLY))) {
    // What only begins so hides no word that sounds the same: "mont" begins "montelukast".
    if (KINDS.some((kind) => holdsAbove(found[kind], GOOD))) return
    for (const kind of KINDS) merge(found[kind], index.names[kind].lookUpLike(word, 0))
    return
  }
  found.isAlike = KINDS.every((kind) => found[kind].size === 0)
  const edits = word.length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2
  for (const kind of KINDS) {
    merge(found[kind], index.names[kind].lookUpLike(word, edits))
    await setImmediate()
  }
  if (KINDS.some((kind) => found[kind].size > 0)) return
  for (const kind of KINDS) {
    found[kind] = index.names[kind].lookUpParts(word)
    await setImmediate()
  }
}

const PART_ONLY = 0.6

function holdsAbove(matches: Matches, least: number): boolean {
  for (const { quality } of matches.values()) if (quality >= least) return true
  return false
}

const GOOD = 0.7

/** How much each word decides: a rare one more, one that was not found nothing. */
export function sharesOf(index: SearchIndex, words: string[], lookedUp: LookedUp[]): number[] {
  const all = sum(KINDS.map((kind) => index.names[kind].names.size))
  const rarities = lookedUp.map((found, place) => {
    if (found.texts.size === 0 && KINDS.every((kind) => found[kind].size === 0)) return 0
    const called = sum(KINDS.map((kind) => countGood(found[kind])))
    return weightOf(words[place] ?? '') * Math.log(1 + all / (1 + called))
  })
  const total = sum(rarities)
  return rarities.map((rarity) => (total > 0 ? rarity / total : 0))
}

function countGood(matches: Matches): number {
  let count = 0
  for (const { quality } of matches.values()) if (quality >= GOOD) count += 1
  return count
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
