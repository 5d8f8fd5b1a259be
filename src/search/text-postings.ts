import type { KnownWords } from './known-words'
import { stemOf, tellingWords } from './words'

/** Shorter beginnings stand in so many texts that they find everything. */
const SHORTEST_PREFIX = 4

const MOST_WORDS = 100_000

/**
 * Which texts hold which stems. MiniSearch counts each word in each field of each text, which for 10.000 articles costs
 * ten times the time and memory; of a text it is enough to know whether it holds the word.
 */
export class TextPostings {
  private readonly textsOfStem = new Map<string, number[]>()
  /** The same lists by word: building the index looks up each of millions of words once, and not its stem as well. */
  private readonly textsOfWord = new Map<string, number[]>()
  /** A text that is put again gets another number; what stands under the old one is dead. */
  private readonly idOfNumber = new Map<number, string>()
  private readonly numberOfId = new Map<string, number>()
  private next = 0
  private dead = 0

  put(id: string, text: string): void {
    this.remove(id)
    const number = this.next++
    this.idOfNumber.set(number, id)
    this.numberOfId.set(id, number)
    for (const word of tellingWords(text)) {
      const texts = this.textsOf(word)
      if (texts.at(-1) !== number) texts.push(number)
    }
  }

  private textsOf(word: string): number[] {
    const known = this.textsOfWord.get(word)
    if (known) return known
    const stem = stemOf(word)
    const texts = this.textsOfStem.get(stem) ?? []
    this.textsOfStem.set(stem, texts)
    if (this.textsOfWord.size >= MOST_WORDS) this.textsOfWord.clear()
    this.textsOfWord.set(word, texts)
    return texts
  }

  remove(id: string): void {
    const number = this.numberOfId.get(id)
    if (number === undefined) return
    this.numberOfId.delete(id)
    this.idOfNumber.delete(number)
    this.dead += 1
    if (this.dead > this.idOfNumber.size + 1_000) this.sweep()
  }

  /**
   * The texts that hold a word with the stem of `word`, or beginning like it where that is no word itself; a rare word scores
   * more.
   */
  lookUp(word: string, known: KnownWords): Map<string, number> {
    const found = new Map<string, number>()
    for (const stem of this.stemsLike(word, known)) {
      const texts = this.textsOfStem.get(stem) ?? []
      const score = Math.log(1 + this.idOfNumber.size / texts.length)
      for (const number of texts) {
        const id = this.idOfNumber.get(number)
        if (id !== undefined) found.set(id, Math.max(score, found.get(id) ?? 0))
      }
    }
    return found
  }

  private stemsLike(word: string, known: KnownWords): string[] {
    const stem = stemOf(word)
    const exact = this.textsOfStem.has(stem) ? [stem] : []
    if (word.length < SHORTEST_PREFIX || known.has(word)) return exact
    const longer = [...this.textsOfStem.keys()].filter((known) => known !== stem && known.startsWith(word))
    return [...exact, ...longer]
  }

  /** Takes the dead numbers out, so that an index which lives long does not grow. */
  private sweep(): void {
    for (const [stem, texts] of this.textsOfStem) {
      const alive = texts.filter((number) => this.idOfNumber.has(number))
      if (alive.length > 0) this.textsOfStem.set(stem, alive)
      else this.textsOfStem.delete(stem)
    }
    this.textsOfWord.clear()
    this.dead = 0
  }
}
