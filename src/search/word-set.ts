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
    this.slots.set([first, second], this.slotOf(first, second))
  }

  has(word: string): boolean {
    const [first, second] = hashesOf(word)
    return this.slots[this.slotOf(first, second)] === first
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

/** By FNV-1a and by Murmur's multiplier, each of 32 bits; the first is never 0, which says that a slot is empty. */
function hashesOf(word: string): [number, number] {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at)
    first = Math.imul(first ^ letter, 0x01000193)
    second = Math.imul(second ^ letter, 0x5bd1e995)
    second ^= second >>> 13
  }
  return [(first >>> 0) % (BITS - 1) || 1, second >>> 0]
}
