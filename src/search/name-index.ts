import { joinedWords } from './joined-words'
import type { KnownWords } from './known-words'
import { partsHeld } from './parts-held'
import { type Likeness, Vocabulary } from './vocabulary'
import { formsOf } from './word-forms'
import { grammar, tellingWords, weightOf } from './words'

/** One of the names that something has. */
export interface Name {
  /** What has it. */
  id: string
  text: string
  field: string
  /** How much it says to be called so: 1 for the main name. */
  worth: number
  /** The weights of its words together. */
  weight: number
}

/** How well a name holds what was looked up: by the name's number. */
export type Matches = Map<number, Match>

interface Match {
  /** 1 as it was typed, less for another form, a part, or a typing error. */
  quality: number
  /** How many words of the name were matched by it: two by "kniepijn" in "pijn in de knie", half by each of "knie pijn". */
  words: number
}

/** In two words, or the other way round. */
const SPLIT = 0.85

/** In two words, and more behind them. */
const BEGUN = 0.9
/** Shorter ones begin a word by chance. */
const SHORTEST_BEGUN = 12

/** A shorter beginning is looked up in main names only: thousands of others begin so. */
const TELLING_BEGINNING = 4
const SHORTEST_HALF = 3
/** Shorter ones that say little are forms of other words by chance: "ben" of "benen". */
const SHORTEST_WEAK = 4
const SHORTEST_AKIN_HALF = 4

/** How a word of a question is looked up. */
export interface Asked {
  /** Whether it may be the beginning of a word. */
  mayBegin: boolean
  /** Whether nobody types on at it. */
  isTypedOut: boolean
  /** When so many names hold it, no more are looked for that hold it as a part. */
  enough: number
}

/** The names of symptoms, or of causes, by word. */
export class NameIndex {
  readonly names = new Map<number, Name>()
  private readonly numbersOf = new Map<string, number[]>()
  private readonly holders = new Map<string, Set<number>>()
  private readonly vocabulary = new Vocabulary()
  private next = 0

  put(id: string, names: Pick<Name, 'text' | 'field' | 'worth'>[]): void {
    this.remove(id)
    const numbers: number[] = []
    for (const name of names) {
      const words = tellingWords(name.text)
      if (words.length === 0) continue
      const number = this.next++
      numbers.push(number)
      const weight = words.reduce((sum, word) => sum + weightOf(word), 0)
      this.names.set(number, { ...name, id, weight })
      for (const word of words) this.addHolder(word, number)
    }
    this.numbersOf.set(id, numbers)
  }

  private addHolder(word: string, number: number): void {
    const holders = this.holders.get(word)
    if (holders) {
      holders.add(number)
      return
    }
    this.holders.set(word, new Set([number]))
    this.vocabulary.add(word)
  }

  remove(id: string): void {
    for (const number of this.numbersOf.get(id) ?? []) {
      for (const word of tellingWords(this.names.get(number)?.text ?? '')) this.removeHolder(word, number)
      this.names.delete(number)
    }
    this.numbersOf.delete(id)
  }

  private removeHolder(word: string, number: number): void {
    const holders = this.holders.get(word)
    holders?.delete(number)
    if (holders?.size !== 0) return
    this.holders.delete(word)
    this.vocabulary.remove(word)
  }

  /** Whether a name holds `word` in just this form. */
  holdsAsIs(word: string): boolean {
    return this.holders.has(word)
  }

  /** Whether a name holds `word`, or what differs from it in its ending only. */
  holdsWord(word: string): boolean {
    return this.vocabulary.sameAs(word).size > 0
  }

  /** Whether a name holds a word that sounds like `word`. */
  holdsSound(word: string): boolean {
    return this.vocabulary.soundingAs(word).length > 0
  }

  /** Whether a name holds `word`, or a longer one that ends so: "haaruitval" for "uitval". */
  holdsEnd(word: string, known: KnownWords): boolean {
    return this.holdsWord(word) || this.vocabulary.endingWith(word, known).size > 0
  }

  /** Whether a name says what `words` say together, in any form, and hardly more. */
  isCalled(words: readonly string[]): boolean {
    const telling = words.filter((word) => !grammar().stopWords.has(word))
    const [first, ...others] = telling.map((word) => this.holding(word) ?? new Set<number>())
    const asked = telling.reduce((sum, word) => sum + weightOf(word), 0)
    return [...(first ?? [])].some(
      (number) =>
        others.every((each) => each.has(number)) && (this.names.get(number)?.weight ?? 0) < asked + 0.5,
    )
  }

  /** Whether a name holds both words, in any form. */
  holdsBoth(one: string, other: string): boolean {
    const others = this.holding(other)
    return [...(this.holding(one) ?? [])].some((number) => others?.has(number))
  }

  /** The names that hold one of `words` as it is. */
  holdingAny(words: readonly string[]): Set<number> {
    return new Set(words.flatMap((word) => [...(this.holders.get(word) ?? [])]))
  }

  /**
   * The names that hold `word` in any form, as a part, or what means the same; and where it may be a beginning, as one.
   */
  lookUp(word: string, { mayBegin, isTypedOut, enough }: Asked, known: KnownWords): Matches {
    const found: Matches = new Map()
    if (weightOf(word) < 1 && word.length < SHORTEST_WEAK) {
      this.note(found, this.holders.get(word), { quality: 1, words: 1 })
      return found
    }
    this.noteWords(found, this.vocabulary.akinTo(word))
    this.noteWords(found, this.vocabulary.inGroupOf(word))
    this.noteHalves(found, word)
    const mainOnly = word.length < TELLING_BEGINNING
    if (mayBegin) {
      const begun = this.vocabulary.beginningWith(word, isTypedOut, known)
      this.noteWords(found, begun, enough, mainOnly)
    }
    this.noteWords(found, this.vocabulary.endingWith(word, known), enough)
    return found
  }

  private noteWords(
    found: Matches,
    words: Likeness,
    enough = Number.POSITIVE_INFINITY,
    mainOnly = false,
  ): void {
    for (const [word, quality] of words) {
      if (found.size >= enough) return
      this.note(found, this.holders.get(word), { quality, words: 1 }, mainOnly)
    }
  }

  private note(found: Matches, numbers: Iterable<number> | undefined, match: Match, mainOnly = false): void {
    for (const number of numbers ?? []) {
      if (match.quality <= (found.get(number)?.quality ?? 0)) continue
      if (!mainOnly || this.names.get(number)?.worth === 1) found.set(number, match)
    }
  }

  /**
   * "kniepijn" in "pijn in de knie", "stinkvoeten" in "stinkende voeten", and what has its parts the other way round: "knarsetanden"
   * in "tandenknarsen".
   */
  private noteHalves(found: Matches, word: string): void {
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
      const [start, end] = [word.slice(0, at), word.slice(at)]
      const first = this.holdingAkin(start)
      if (first.size === 0) continue
      for (const [number, quality] of this.holdingAkin(end)) {
        const worst = Math.min(quality, first.get(number) ?? 0)
        if (worst > 0) this.note(found, [number], { quality: SPLIT * worst, words: 2 })
      }
    }
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
      const [starts, ends] = [word.slice(at), word.slice(0, at)].map((part) => formsOf(part).inflected)
      for (const start of starts ?? [])
        for (const end of ends ?? [])
          for (const same of this.vocabulary.spelled(start + end))
            this.note(found, this.holders.get(same), { quality: SPLIT, words: 1 })
    }
  }

  /** A short part is akin to words by chance. */
  private holdingAkin(part: string): Map<number, number> {
    const found = new Map<number, number>()
    const akin =
      part.length < SHORTEST_AKIN_HALF
        ? [...this.vocabulary.sameAs(part)].map((word): [string, number] => [word, 1])
        : this.vocabulary.akinTo(part)
    for (const [word, quality] of akin) {
      for (const number of this.holders.get(word) ?? [])
        if (quality > (found.get(number) ?? 0)) found.set(number, quality)
    }
    return found
  }

  private holding(part: string): Set<number> | undefined {
    const words = [...this.vocabulary.sameAs(part)]
    if (words.length < 2) return this.holders.get(words[0] ?? '')
    return new Set(words.flatMap((word) => [...(this.holders.get(word) ?? [])]))
  }

  /**
   * The names that hold one part of a compound at least: "hand" of "zweethanden".
   * @param head its last part, where no name is about that
   */
  lookUpParts(word: string, head: string | undefined, known: KnownWords): Matches {
    const found: Matches = new Map()
    for (const [part, quality] of partsHeld(this.vocabulary, word, head, known))
      this.note(found, this.holders.get(part), { quality, words: 1 })
    return found
  }

  /** The names that hold two words as one: "bloed neus", "pijn in mijn knieën", and by their roots "mijn oor suist". */
  lookUpJoined(first: string, second: string): Matches {
    const found: Matches = new Map()
    for (const [word, quality] of joinedWords(this.vocabulary, first, second))
      this.note(found, this.holders.get(word), { quality, words: 0.5 })
    return found
  }

  /** The names that hold a word which goes on behind two: "prikkelbaredarmsyndroom" behind "prikkelbare darm". */
  lookUpBegun(first: string, second: string): Matches {
    const found: Matches = new Map()
    if (first.length + second.length < SHORTEST_BEGUN) return found
    for (const word of this.vocabulary.writtenFrom(first + second))
      this.note(found, this.holders.get(word), { quality: BEGUN, words: 0.5 })
    return found
  }

  /** The names that hold a word which sounds like `word`, or differs from it in `edits` sounds at most. */
  lookUpLike(word: string, edits: number): Matches {
    const found: Matches = new Map()
    this.noteWords(found, this.vocabulary.soundingLike(word, edits))
    return found
  }

  /** The same of a word that was typed in two pieces, with one sound wrong. */
  lookUpLikeJoined(word: string): Matches {
    const found: Matches = new Map()
    for (const [same, quality] of this.vocabulary.soundingLike(word, 1))
      this.note(found, this.holders.get(same), { quality, words: 0.5 })
    return found
  }

  /** The names that hold a word which sounds just as `word`. */
  lookUpHomophones(word: string): Matches {
    const found: Matches = new Map()
    this.noteWords(found, this.vocabulary.homophonesOf(word))
    return found
  }
}
