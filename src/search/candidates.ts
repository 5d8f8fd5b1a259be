import type { CauseEntry } from './entries'
import type { Matches, Name, NameIndex } from './name-index'

/** What a word is worth that stands elsewhere than in the best name. */
const ELSEWHERE = { name: 0.5, cause: 0.35, text: 0.12 }

/** What it is worth to hold all words of the question; the rest is for holding no others. */
const HOLDS_ALL = 0.7

/** Where a word stands that the best name does not hold as well. */
export type Elsewhere = Name | CauseEntry | 'text'

export interface Candidate {
  id: string
  score: number
  /** The name that says most of what was asked, and how well it holds each word. */
  name?: Name
  held: number[]
  /** By the place of the word. */
  elsewhere: { worth: number; where: Elsewhere }[]
}

/** The symptoms, or the causes, that hold words of a question. */
export class Candidates {
  private readonly byId = new Map<string, Candidate>()
  /** What is called by the opposite of what was asked. */
  private readonly opposed = new Set<string>()

  /**
   * @param shares how much each word decides, together 1
   * @param weights how much of a name each word is
   */
  constructor(
    private readonly shares: number[],
    private readonly weights: number[],
  ) {}

  /**
   * @param matches for each word of the question, the names that hold it
   * @param opposed the names that hold the opposite of one, which nobody must read instead
   */
  addNames(names: NameIndex, matches: Matches[], opposed: ReadonlySet<number>): void {
    for (const [number, { qualities, words }] of this.heldBy(matches)) {
      const name = names.names.get(number)
      if (!name) continue
      if (opposed.has(number)) {
        this.opposed.add(name.id)
        continue
      }
      const isWhole = Math.min(1, words / name.weight)
      const held = this.shares.map((_, place) => (qualities[place] ?? 0) * name.worth)
      const score = this.inAll(held) * (HOLDS_ALL + (1 - HOLDS_ALL) * isWhole)
      this.addName(name, score, held)
    }
  }

  private heldBy(matches: Matches[]): Map<number, { qualities: number[]; words: number }> {
    const all = new Map<number, { qualities: number[]; words: number }>()
    for (const [place, found] of matches.entries()) {
      const weight = this.weights[place] ?? 1
      for (const [number, { quality, words }] of found) {
        const known = all.get(number) ?? { qualities: [], words: 0 }
        all.set(number, known)
        known.qualities[place] = quality
        known.words += quality * words * weight
      }
    }
    return all
  }

  private inAll(held: number[]): number {
    return held.reduce((sum, quality, place) => sum + quality * (this.shares[place] ?? 0), 0)
  }

  private addName(name: Name, score: number, held: number[]): void {
    const known = this.of(name.id)
    const isBest = score > known.score
    const other = isBest ? { name: known.name, held: known.held } : { name, held }
    if (isBest) Object.assign(known, { score, name, held })
    if (!other.name) return
    for (const [place, quality] of other.held.entries()) {
      if (quality > 0) this.note(known, place, quality * ELSEWHERE.name, other.name)
    }
  }

  private of(id: string): Candidate {
    const candidate = this.byId.get(id) ?? { id, score: 0, held: [], elsewhere: [] }
    this.byId.set(id, candidate)
    return candidate
  }

  private note(candidate: Candidate, place: number, worth: number, where: Elsewhere): void {
    if (worth > (candidate.elsewhere[place]?.worth ?? 0)) candidate.elsewhere[place] = { worth, where }
  }

  /** A symptom that lists a cause which was found is a find too, though less than one that is called so. */
  addCause(id: string, cause: CauseEntry, { score, held }: Candidate): void {
    const isWhole = score / (this.inAll(held) || 1)
    for (const [place, quality] of held.entries()) {
      if (quality > 0) this.note(this.of(id), place, quality * isWhole * ELSEWHERE.cause, cause)
    }
  }

  /**
   * Its text says nothing for what is called by the opposite.
   * @param rarity between 0 and 1
   */
  addText(id: string, place: number, rarity: number): void {
    if (this.byId.has(id) || !this.opposed.has(id))
      this.note(this.of(id), place, rarity * ELSEWHERE.text, 'text')
  }

  /** All of them in no order, with what they hold elsewhere. */
  scored(): Candidate[] {
    for (const candidate of this.byId.values()) {
      const { held, elsewhere } = candidate
      for (const [place, found] of elsewhere.entries()) {
        const more = found ? found.worth - (held[place] ?? 0) : 0
        if (more > 0) candidate.score += more * (this.shares[place] ?? 0)
        else delete elsewhere[place]
      }
    }
    return [...this.byId.values()]
  }
}

/** The best first; of equal ones what has the shorter name. */
export function byScore(nameOf: (id: string) => string | undefined): (a: Candidate, b: Candidate) => number {
  return (a, b) => b.score - a.score || byName(nameOf(a.id), nameOf(b.id))
}

function byName(one = '', other = ''): number {
  return one.length - other.length || (one < other ? -1 : 1)
}

export function bestScore(candidates: readonly Candidate[]): number {
  return candidates.reduce((best, { score }) => Math.max(best, score), 0)
}
