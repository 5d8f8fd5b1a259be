/** Half of the slots stay empty: most words are found, or found missing, at the first. */
const ROOM = 2
const BITS = 2 ** 32

/**
 * A set of words that keeps two hashes of each and no letters: 8 bytes for each slot where a `Set` of strings takes 70 for each word. That it
 * takes another word for one of them happens once in some trillions.
 */
export class WordSet {
  private readonly slots: Uint32Array
  private readonly mask: number

  /** @param most as many words come in */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(ROOM * most + 1))
    this.slots = new Uint32Array(2 * size)
    this.mask = size - 1
  }

  add(word: string): void {
    const [first, second] = hashesOf(word)
    this.put(first, second)
  }

  /** Adds the word that stands in plain letters, one byte each, from the one to before the other. */
  addLetters(bytes: Uint8Array, from: number, end: number): void {
    let first = FIRST
    let second = SECOND
    for (let at = from; at < end; at += 1) {
      first = nextFirst(first, bytes[at] ?? 0)
      second = nextSecond(second, bytes[at] ?? 0)
    }
    this.put(unsignedNotZero(first), second >>> 0)
  }

  has(word: string): boolean {
    const [first, second] = hashesOf(word)
    return this.slots[this.slotOf(first, second)] === first
  }

  private put(first: number, second: number): void {
    const at = this.slotOf(first, second)
    this.slots[at] = first
    this.slots[at + 1] = second
  }

  /** Where the two stand, or the empty slot where they would. */
  private slotOf(first: number, second: number): number {
    for (let slot = first & this.mask; ; slot = (slot + 1) & this.mask) {
      const at = 2 * slot
      const isEmpty = this.slots[at] === 0
      if (isEmpty || (this.slots[at] === first && this.slots[at + 1] === second)) return at
    }
  }
}

const FIRST = 0x811c9dc5
const SECOND = 0x9747b28c

/** Each of 32 bits. */
function hashesOf(word: string): [number, number] {
  let first = FIRST
  let second = SECOND
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at)
    first = nextFirst(first, letter)
    second = nextSecond(second, letter)
  }
  return [unsignedNotZero(first), second >>> 0]
}

/** FNV-1a. */
const nextFirst = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193)

/** Murmur's multiplier. */
function nextSecond(hash: number, letter: number): number {
  const product = Math.imul(hash ^ letter, 0x5bd1e995)
  return product ^ (product >>> 13)
}

/** The first hash is never 0, which says that a slot is empty. */
const unsignedNotZero = (hash: number) => (hash >>> 0) % (BITS - 1) || 1
