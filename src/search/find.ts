import { setImmediate } from 'node:timers/promises'
import type { SearchResult } from 'minisearch'
import type { CauseEntry, SymptomEntry } from './entries'
import type { SearchIndex } from './search-index'
import { stemOf, tellingWords, wordsOf } from './words'

/** Longer questions are cut. */
export const LONGEST_QUERY = 100
const MOST_WORDS = 8

/** With fewer letters, one wrong one makes another word. */
const SHORTEST_WITH_ERROR = 4
const SHORTEST_WITH_TWO_ERRORS = 8

/** Shorter words begin thousands of names. */
const SHORTEST_BEGINNING = 4

/** As many causes lead to their symptoms, the best ones; and to so many of each. */
const MOST_LEADING_CAUSES = 40
const MOST_LED_TO = 500

/** Why a symptom was found where its title does not show it; `text` is what matched. */
export type Reason =
  | { kind: 'synonym' | 'englishTerm'; text: string }
  | { kind: 'cause'; cause: CauseEntry }
  | { kind: 'text' }

export interface Found {
  symptoms: { symptom: SymptomEntry; reasons: Reason[] }[]
  causes: { cause: CauseEntry; synonym?: string }[]
  /** How many were found in all; the lists hold the first of them. */
  total: number
  /** Whether nothing was found as it was typed, and this is what looks like it. */
  isAlike: boolean
}

/**
 * What holds the words of a question. Those that hold most of its words come first and alone; then the best first.
 * `inTexts` looks in the articles' texts too, and not in names only; `most` is how many of each are wanted.
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
  const symptoms = new Candidates()
  const causes = new Candidates()
  let isAlike = words.length > 0
  for (const [place, word] of words.entries()) {
    // Of several, the last may be half typed; short beginnings of all of them would find everything.
    const mayBegin = place === words.length - 1 || word.length >= SHORTEST_BEGINNING
    const hits = await lookUpAll(index, word, mayBegin, inTexts)
    if (!hits.isAlike) isAlike = false
    for (const hit of hits.symptoms) symptoms.add(hit.id, place, hit.score, hit)
    for (const [id, score] of hits.texts) symptoms.add(id, place, score / 10, TEXT)
    await setImmediate()
    for (const hit of hits.causes) causes.add(hit.id, place, hit.score, hit)
    await setImmediate()
  }
  for (const { id, score, evidence } of causes.ranked().slice(0, MOST_LEADING_CAUSES)) {
    const cause = index.causes.get(id)
    if (cause) leadToSymptoms(index, cause, score, [...evidence.keys()], symptoms)
  }
  await setImmediate()
  const [bestSymptoms, bestCauses] = [best(symptoms, causes), best(causes, symptoms)]
  return {
    symptoms: bestSymptoms.slice(0, most).flatMap(({ id, evidence }) => {
      const symptom = index.symptoms.get(id)
      return symptom ? [{ symptom, reasons: shownReasons(symptom, evidence) }] : []
    }),
    causes: bestCauses.slice(0, most).flatMap(({ id }) => {
      const cause = index.causes.get(id)
      return cause ? [withSynonym(cause, words)] : []
    }),
    total: bestSymptoms.length + bestCauses.length,
    isAlike,
  }
}

/** The words that are looked up: those that say something, or else all of them. */
function questionWords(question: string): string[] {
  const cut = question.slice(0, LONGEST_QUERY)
  const telling = tellingWords(cut)
  return [...new Set(telling.length > 0 ? telling : wordsOf(cut))].slice(0, MOST_WORDS)
}

/** Where a word stands; only where it stands nowhere, the names that hold what looks like it. */
async function lookUpAll(index: SearchIndex, word: string, mayBegin: boolean, inTexts: boolean) {
  const symptoms = index.lookUp('symptoms', word, mayBegin)
  await setImmediate()
  const causes = index.lookUp('causes', word, mayBegin)
  await setImmediate()
  const texts = inTexts ? index.lookUpText(word) : new Map<string, number>()
  const isFound = symptoms.length + causes.length + texts.size > 0
  // A number with another digit is another number.
  const mayHoldError = word.length >= SHORTEST_WITH_ERROR && !/\d/.test(word)
  if (isFound || !mayHoldError) return { symptoms, causes, texts, isAlike: false }
  const edits = word.length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2
  return {
    symptoms: index.lookUpLike('symptoms', word, edits),
    causes: index.lookUpLike('causes', word, edits),
    texts,
    isAlike: true,
  }
}

/** Which name was matched; null for the title, which shows it itself. */
function nameReason(symptom: SymptomEntry, { match }: SearchResult): Reason | null {
  const inField = (field: string) => Object.keys(match).filter((term) => match[term]?.includes(field))
  if (inField('title').length > 0) return null
  const synonym = holderOf(symptom.synonyms, inField('synonyms'))
  if (synonym) return { kind: 'synonym', text: synonym }
  const english = holderOf(symptom.englishTerms, inField('englishTerms'))
  return english ? { kind: 'englishTerm', text: english } : null
}

/** The first name that holds one of the terms. */
function holderOf(names: string[], terms: string[]): string | undefined {
  return names.find((name) =>
    wordsOf(name).some((word) => terms.includes(word) || terms.includes(stemOf(word))),
  )
}

/** A symptom is as good a find as its best cause, and a little less than one that is called so. */
function leadToSymptoms(
  index: SearchIndex,
  cause: CauseEntry,
  score: number,
  places: number[],
  symptoms: Candidates,
): void {
  let left = MOST_LED_TO
  for (const id of index.symptomsOfCause.get(cause.id) ?? []) {
    if (left-- === 0) return
    for (const place of places) symptoms.add(id, place, score / 4, cause)
  }
}

/** Those that hold as many words as the best of both lists do. */
function best(candidates: Candidates, others: Candidates): Candidate[] {
  const most = Math.max(candidates.mostWords, others.mostWords)
  return candidates.ranked().filter(({ evidence }) => evidence.size === most)
}

const STRENGTH = { synonym: 1, englishTerm: 2, cause: 3, text: 4 }

/** Made for what is shown only: one letter more or less, and thousands were found. */
function shownReasons(symptom: SymptomEntry, evidence: Candidate['evidence']): Reason[] {
  const others = [...evidence.values()]
    .map((found) => toReason(symptom, found))
    .filter((reason) => reason !== null)
  const seen = new Set<string>()
  return others
    .sort((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind])
    .filter((reason) => {
      const key = JSON.stringify(reason)
      return seen.has(key) ? false : seen.add(key)
    })
}

function toReason(symptom: SymptomEntry, found: Evidence): Reason | null {
  if (found === TEXT) return { kind: 'text' }
  return typeof found === 'object' && 'match' in found
    ? nameReason(symptom, found)
    : { kind: 'cause', cause: found }
}

/** A cause that is called so by another name only says which. */
function withSynonym(cause: CauseEntry, words: string[]): Found['causes'][number] {
  const holds = (text: string) => words.some((word) => wordsOf(text).some((own) => own.startsWith(word)))
  if (holds(cause.name) || holds(cause.term)) return { cause }
  const synonym = cause.synonyms.find(holds)
  return synonym ? { cause, synonym } : { cause }
}

/** Where a word was found: in a name, through a cause, or in the text. */
type Evidence = SearchResult | CauseEntry | typeof TEXT
const TEXT = 'text' as const

interface Candidate {
  id: string
  score: number
  /** By the place of each word that it holds, where that was found. */
  evidence: Map<number, Evidence>
}

class Candidates {
  private readonly byId = new Map<string, Candidate>()
  /** How many words those hold that hold most. */
  mostWords = 0

  add(id: string, place: number, score: number, found: Evidence): void {
    const known = this.byId.get(id) ?? { id, score: 0, evidence: new Map() }
    this.byId.set(id, known)
    known.score += score
    // The first is the strongest: names are looked up before texts and causes. But a cause says more than "in the text".
    const earlier = known.evidence.get(place)
    if (earlier === undefined || (earlier === TEXT && found !== TEXT)) known.evidence.set(place, found)
    this.mostWords = Math.max(this.mostWords, known.evidence.size)
  }

  /** Those with most words first, then by score. */
  ranked(): Candidate[] {
    return [...this.byId.values()].sort((a, b) => b.evidence.size - a.evidence.size || b.score - a.score)
  }
}
