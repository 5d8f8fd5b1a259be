import { setImmediate } from 'node:timers/promises'
import { type Candidate, Candidates, type Elsewhere } from './candidates'
import type { CauseEntry, SymptomEntry } from './entries'
import type { Matches } from './name-index'
import type { SearchIndex } from './search-index'
import { tellingWords, weightOf, wordsOf } from './words'

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

/** As many causes lead to their symptoms, the best ones; and to so many of each. */
const MOST_LEADING_CAUSES = 40
const MOST_LED_TO = 500

/** What is less good than this share of the best is left out. */
const LEAST_SHARE = 0.3
const LEAST_SHARE_OF_OTHERS = 0.3

/** Why a symptom was found where its title does not show it; `text` is what matched. */
export type Reason =
  | { kind: 'synonym' | 'englishTerm'; text: string }
  | { kind: 'cause'; cause: CauseEntry }
  | { kind: 'text' }

export interface Found {
  symptoms: { symptom: SymptomEntry; reasons: Reason[] }[]
  causes: { cause: CauseEntry; synonym?: string }[]
  /** How many of the causes come before the symptoms: they are called as it is asked, and no symptom is. */
  causesFirst: number
  /** How many were found in all; the lists hold the first of them. */
  total: number
  /** Whether nothing was found as it was typed, and this is what looks like it. */
  isAlike: boolean
}

/**
 * What is called as it is asked, the best first: by how many words of the question a name holds, how rare these are, how
 * they are written, and how little else it holds. `inTexts` looks in the articles' texts too, and not in names only;
 * `most` is how many of each are wanted.
 *
 * Whoever reads a page meanwhile is served between the steps, each of which takes some milliseconds: a short word begins
 * thousands of names.
 */
export async function find(
  index: SearchIndex,
  question: string,
  inTexts: boolean,
  most = 50,
): Promise<Found> {
  const words = questionWords(question)
  const lookedUp = await lookUpAll(index, words, inTexts)
  const shares = sharesOf(index, words, lookedUp)
  const weights = words.map(weightOf)
  const causes = new Candidates(shares, weights)
  causes.addNames(
    index.names.causes,
    lookedUp.map((each) => each.causes),
  )
  const rankedCauses = causes.ranked(byName((id) => index.causes.get(id)?.name))
  await setImmediate()
  const symptoms = new Candidates(shares, weights)
  symptoms.addNames(
    index.names.symptoms,
    lookedUp.map((each) => each.symptoms),
  )
  for (const candidate of rankedCauses.slice(0, MOST_LEADING_CAUSES))
    leadToSymptoms(index, candidate, symptoms)
  for (const [place, { texts }] of lookedUp.entries()) {
    for (const [id, score] of texts) symptoms.addText(id, place, score / Math.log(1 + index.symptoms.size))
  }
  const rankedSymptoms = symptoms.ranked(byName((id) => index.symptoms.get(id)?.title))
  await setImmediate()
  const [bestSymptoms, bestCauses] = [best(rankedSymptoms, rankedCauses), best(rankedCauses, rankedSymptoms)]
  return {
    symptoms: bestSymptoms.slice(0, most).flatMap((candidate) => {
      const symptom = index.symptoms.get(candidate.id)
      return symptom ? [{ symptom, reasons: reasonsOf(candidate) }] : []
    }),
    causes: bestCauses.slice(0, most).flatMap(({ id, name }) => {
      const cause = index.causes.get(id)
      if (!cause) return []
      return [name?.field === 'synonym' ? { cause, synonym: name.text } : { cause }]
    }),
    causesFirst: bestCauses.slice(0, most).filter((cause) => isBetter(cause, bestSymptoms[0])).length,
    total: bestSymptoms.length + bestCauses.length,
    isAlike: lookedUp.length > 0 && lookedUp.every(({ isAlike }) => isAlike),
  }
}

/** The words that are looked up: those that say something, or else all of them. */
function questionWords(question: string): string[] {
  const cut = question.slice(0, LONGEST_QUERY)
  const telling = tellingWords(cut)
  return [...new Set(telling.length > 0 ? telling : wordsOf(cut))].slice(0, MOST_WORDS)
}

/** Where one word of the question stands. */
interface LookedUp {
  symptoms: Matches
  causes: Matches
  /** The articles whose text holds it, with a score. */
  texts: Map<string, number>
  isAlike: boolean
}

async function lookUpAll(index: SearchIndex, words: string[], inTexts: boolean): Promise<LookedUp[]> {
  const all: LookedUp[] = []
  for (const [place, word] of words.entries()) {
    // Of several, the last may be half typed; short beginnings of all of them would find everything.
    const mayBegin = place === words.length - 1 || word.length >= SHORTEST_BEGINNING
    const symptoms = index.names.symptoms.lookUp(word, mayBegin)
    await setImmediate()
    const causes = index.names.causes.lookUp(word, mayBegin)
    await setImmediate()
    all.push({ symptoms, causes, texts: inTexts ? index.texts.lookUp(word) : new Map(), isAlike: false })
  }
  for (const [place, word] of words.entries()) {
    for (const [ahead, other] of words.slice(place + 1, place + 1 + WIDEST_JOIN).entries()) {
      joinWords(index, all, [place, word], [place + 1 + ahead, other])
    }
  }
  for (const [place, word] of words.entries()) await forgiveErrors(index, all[place], word)
  return all
}

type Placed = [place: number, word: string]

/** "bloed neus" is asked for as well as "pijn in de knie", whose parts stand the other way round in one word. */
function joinWords(index: SearchIndex, all: LookedUp[], one: Placed, other: Placed): void {
  for (const kind of ['symptoms', 'causes'] as const) {
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
  if (holdsAbove(found.symptoms, PART_ONLY) || holdsAbove(found.causes, PART_ONLY)) return
  found.isAlike = found.symptoms.size + found.causes.size === 0
  const edits = word.length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2
  for (const kind of ['symptoms', 'causes'] as const) {
    merge(found[kind], index.names[kind].lookUpLike(word, edits))
    if (found[kind].size === 0) merge(found[kind], index.names[kind].lookUpParts(word))
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
function sharesOf(index: SearchIndex, words: string[], lookedUp: LookedUp[]): number[] {
  const all = index.names.symptoms.names.size + index.names.causes.names.size
  const rarities = lookedUp.map(({ symptoms, causes, texts }, place) => {
    if (symptoms.size + causes.size + texts.size === 0) return 0
    const called = countGood(symptoms) + countGood(causes)
    return weightOf(words[place] ?? '') * Math.log(1 + all / (1 + called))
  })
  const sum = rarities.reduce((total, rarity) => total + rarity, 0)
  return rarities.map((rarity) => (sum > 0 ? rarity / sum : 0))
}

function countGood(matches: Matches): number {
  let count = 0
  for (const { quality } of matches.values()) if (quality >= GOOD) count += 1
  return count
}

function leadToSymptoms(index: SearchIndex, candidate: Candidate, symptoms: Candidates): void {
  const cause = index.causes.get(candidate.id)
  if (!cause) return
  let left = MOST_LED_TO
  for (const id of index.symptomsOfCause.get(cause.id) ?? []) {
    if (left-- === 0) return
    symptoms.addCause(id, cause, candidate)
  }
}

function byName(nameOf: (id: string) => string | undefined): (a: string, b: string) => number {
  return (a, b) => {
    const [one = '', other = ''] = [nameOf(a), nameOf(b)]
    return one.length - other.length || (one < other ? -1 : 1)
  }
}

/** What is about as good as the best of its kind, and not far worse than the best of the other. */
function best(candidates: Candidate[], others: Candidate[]): Candidate[] {
  const least = Math.max(
    LEAST_SHARE * (candidates[0]?.score ?? 0),
    LEAST_SHARE_OF_OTHERS * (others[0]?.score ?? 0),
  )
  return candidates.filter(({ score }) => score >= least)
}

const CALLED_SO = 0.9

/** Whether a cause is called as it is asked, and no symptom is, not even by half. */
function isBetter(cause: Candidate, symptom: Candidate | undefined): boolean {
  return cause.score >= CALLED_SO && cause.score > 2 * (symptom?.score ?? 0)
}

const STRENGTH = { synonym: 1, englishTerm: 2, cause: 3, text: 4 }

/** Made for what is shown only: one letter more or less, and thousands were found. */
function reasonsOf({ name, elsewhere }: Candidate): Reason[] {
  const where: Elsewhere[] = [...(name ? [name] : []), ...elsewhere.filter(Boolean).map((each) => each.where)]
  const reasons = [...new Set(where)].map(toReason).filter((reason) => reason !== null)
  return reasons.sort((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind])
}

/** Null for the title, which shows it itself. */
function toReason(found: Elsewhere): Reason | null {
  if (found === 'text') return { kind: 'text' }
  if (!('field' in found)) return { kind: 'cause', cause: found }
  const { field, text } = found
  return field === 'synonym' || field === 'englishTerm' ? { kind: field, text } : null
}
