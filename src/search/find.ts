import { setImmediate } from 'node:timers/promises'
import { bestScore, byScore, type Candidate, Candidates, type Elsewhere } from './candidates'
import type { CauseEntry, OtherEntry, SymptomEntry } from './entries'
import { firstFew } from './first-few'
import { knownWords } from './known-words'
import { lookUpAll } from './look-up'
import { namesOpposed } from './names-opposed'
import { questionWords } from './question-words'
import type { Kind, SearchIndex } from './search-index'
import { sharesOf } from './shares'
import { weightOf } from './words'

/** Of one word that is half typed, the best few are among the shortest that it begins; of several, they may be those that hold all. */
const ENOUGH_OF_ONE_WORD = 400

/** As many causes lead to their symptoms, the best ones; and to so many of each. */
const MOST_LEADING_CAUSES = 40
const MOST_LED_TO = 500

/** What is less good than this share of the best is left out. */
const LEAST_SHARE = 0.3
const LEAST_SHARE_OF_OTHERS = 0.3

/** Why a symptom was found where its title does not show it; `text` is what matched. */
export type Reason =
  | { kind: 'synonym' | 'englishTerm' | 'code'; text: string }
  | { kind: 'cause'; cause: CauseEntry }
  | { kind: 'text' }

export interface Found {
  symptoms: { symptom: SymptomEntry; reasons: Reason[] }[]
  /** With the synonym or the code that was asked for, where it was that. */
  causes: { cause: CauseEntry; synonym?: string; code?: string }[]
  /** How many of the causes come before the symptoms: they are called as it is asked, and no symptom is. */
  causesFirst: number
  /** Pages and authors. */
  others: OtherEntry[]
  othersFirst: number
  /** How many were found in all; the lists hold the first of them. */
  total: number
  /** Whether nothing was found as it was typed, and this is what looks like it. */
  isAlike: boolean
}

/**
 * What is called as it is asked, the best first: by how many words of the question a name holds, how rare these are, how
 * they are written, and how little else it holds. A question that `isTypedOut` is looked for in the articles' texts too, and
 * not in names only; `most` is how many of each are wanted.
 *
 * Whoever reads a page meanwhile is served between the steps, each of which takes some milliseconds: a short word begins
 * thousands of names.
 */
export async function find(
  index: SearchIndex,
  question: string,
  isTypedOut: boolean,
  most = 50,
): Promise<Found> {
  const known = await knownWords()
  const words = questionWords(index, question, known)
  const enough = words.length === 1 && !isTypedOut ? ENOUGH_OF_ONE_WORD : undefined
  const lookedUp = await lookUpAll(index, words, isTypedOut, known, enough)
  const shares = sharesOf(index, words, lookedUp)
  const weights = words.map(weightOf)
  const namesOf = (kind: Kind) => {
    const candidates = new Candidates(shares, weights)
    candidates.addNames(
      index.names[kind],
      lookedUp.map((each) => each[kind]),
      namesOpposed(index.names[kind], words),
    )
    return candidates
  }
  // What is scored is no longer added to: first the causes, which lead to symptoms.
  const order = orderOf(index)
  const causes = namesOf('causes').scored()
  await setImmediate()
  const found = namesOf('symptoms')
  for (const cause of firstFew(causes, MOST_LEADING_CAUSES, order.causes)) leadToSymptoms(index, cause, found)
  for (const [place, { texts }] of lookedUp.entries()) {
    for (const [id, score] of texts) found.addText(id, place, score / Math.log(1 + index.symptoms.size))
  }
  const symptoms = found.scored()
  await setImmediate()
  const others = namesOf('others').scored()
  const goodEnough = {
    symptoms: best(symptoms, causes, others),
    causes: best(causes, symptoms, others),
    others: best(others, symptoms, causes),
  }
  const shown = {
    symptoms: firstFew(goodEnough.symptoms, most, order.symptoms),
    causes: firstFew(goodEnough.causes, most, order.causes),
    others: firstFew(goodEnough.others, most, order.others),
  }
  return codedFirst(index, question, most, {
    symptoms: shown.symptoms.flatMap((candidate) => {
      const symptom = index.symptoms.get(candidate.id)
      return symptom ? [{ symptom, reasons: reasonsOf(candidate, shares) }] : []
    }),
    causes: shown.causes.flatMap(({ id, name }) => {
      const cause = index.causes.get(id)
      if (!cause) return []
      return [name?.field === 'synonym' ? { cause, synonym: name.text } : { cause }]
    }),
    causesFirst: shown.causes.filter((cause) => isBetter(cause, shown.symptoms[0])).length,
    others: shown.others.flatMap(({ id }) => index.others.get(id) ?? []),
    othersFirst: shown.others.filter(
      (other) => isBetter(other, shown.symptoms[0]) && isBetter(other, shown.causes[0]),
    ).length,
    total: goodEnough.symptoms.length + goodEnough.causes.length + goodEnough.others.length,
    isAlike: lookedUp.length > 0 && lookedUp.every(({ isAlike }) => isAlike),
  })
}

function orderOf(index: SearchIndex): Record<Kind, (a: Candidate, b: Candidate) => number> {
  return {
    symptoms: byScore((id) => index.symptoms.get(id)?.title),
    causes: byScore((id) => index.causes.get(id)?.name),
    others: byScore((id) => index.others.get(id)?.title),
  }
}

/** What has the code that was asked for comes before everything that is called like it. */
function codedFirst(index: SearchIndex, question: string, most: number, found: Found): Found {
  const coded = {
    symptoms: index.codes.symptoms.lookUp(question),
    causes: index.codes.causes.lookUp(question),
  }
  if (coded.symptoms.size + coded.causes.size === 0) return found
  const symptoms = [...coded.symptoms].flatMap(([id, text]): Found['symptoms'] => {
    const symptom = index.symptoms.get(id)
    return symptom ? [{ symptom, reasons: [{ kind: 'code', text }] }] : []
  })
  const causes = [...coded.causes].flatMap(([id, code]): Found['causes'] => {
    const cause = index.causes.get(id)
    return cause ? [{ cause, code }] : []
  })
  const otherSymptoms = found.symptoms.filter(({ symptom }) => !coded.symptoms.has(symptom.id))
  const otherCauses = found.causes.filter(({ cause }) => !coded.causes.has(cause.id))
  const known = found.symptoms.length + found.causes.length - otherSymptoms.length - otherCauses.length
  return {
    ...found,
    symptoms: [...symptoms, ...otherSymptoms].slice(0, most),
    causes: [...causes, ...otherCauses].slice(0, most),
    causesFirst: symptoms.length > 0 ? 0 : Math.min(causes.length, most),
    othersFirst: 0,
    total: found.total + symptoms.length + causes.length - known,
    isAlike: false,
  }
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

/** What is about as good as the best of its kind, and not far worse than the best of another. */
function best(candidates: Candidate[], ...others: Candidate[][]): Candidate[] {
  const least = Math.max(
    LEAST_SHARE * bestScore(candidates),
    ...others.map((other) => LEAST_SHARE_OF_OTHERS * bestScore(other)),
  )
  return candidates.filter(({ score }) => score >= least)
}

const CALLED_SO = 0.85
const FAR_BETTER = 1.6

/** Whether it is called as it is asked, and the other by half of that at most, or hardly more. */
function isBetter({ score }: Candidate, other: Candidate | undefined): boolean {
  return score >= CALLED_SO && score > FAR_BETTER * (other?.score ?? 0)
}

const STRENGTH = { code: 0, synonym: 1, englishTerm: 2, cause: 3, text: 4 }

/** Made for what is shown only: one letter more or less, and thousands were found. */
function reasonsOf({ name, elsewhere }: Candidate, shares: number[]): Reason[] {
  // What a telling word stands in says more than what "door" stands in.
  const said = elsewhere
    .map((each, place) => ({ where: each.where, worth: each.worth * (shares[place] ?? 0) }))
    .filter(Boolean)
    .sort((a, b) => b.worth - a.worth)
  const where: Elsewhere[] = [...(name ? [name] : []), ...said.map((each) => each.where)]
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
