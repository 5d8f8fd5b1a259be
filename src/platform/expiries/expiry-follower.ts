import type { Expiry } from './stored-expiries'

/** A row without a number this long after it was first seen: its writer died, and somebody else numbers it. */
const LEFT_MS = 1_500

/** A number that no row has after this long was given to a writer that died. */
const GAP_MS = 10_000

/**
 * What one process knows of the outbox. By numbers alone and without any clock but its own, so that neither the order of commits
 * nor the clocks of other machines matter: a change can be seen before its row gets a number, and each number is given once.
 */
export class ExpiryFollower {
  /** Every row up to this number is done. */
  #done: number
  /** Those above it that are done. */
  readonly #ahead = new Set<number>()
  /** When each row was first seen without a number, and when a gap was. */
  readonly #seen = new Map<string, number>()
  /** By id, what fell in this process by itself when it was numbered. */
  readonly #own = new Set<string>()

  constructor(done: number) {
    this.#done = done
  }

  get done(): number {
    return this.#done
  }

  /** Nothing need fall for it any more: this process saw to that. */
  noteOwn(id: string): void {
    this.#own.add(id)
  }

  forgetOwn(id: string): void {
    this.#own.delete(id)
  }

  /**
   * Takes in what was read of the outbox.
   * @param rows those without a number, and those above `done`
   * @param now `performance.now()`
   * @returns what has to fall here, and which rows were left behind without a number
   */
  take(rows: Expiry[], now: number): { tags: string[]; left: string[] } {
    const tags = new Set<string>()
    const left: string[] = []
    for (const { id, number, tags: fall } of rows) {
      if (number === 0) {
        if (this.#isOld(id, now, LEFT_MS)) left.push(id)
        continue
      }
      this.#seen.delete(id)
      if (number <= this.#done || this.#ahead.has(number)) continue
      this.#ahead.add(number)
      if (!this.#own.delete(id)) for (const tag of fall) tags.add(tag)
    }
    this.#advance(now)
    return { tags: [...tags], left }
  }

  #advance(now: number): void {
    for (;;) {
      if (this.#ahead.delete(this.#done + 1)) this.#done += 1
      else if (this.#ahead.size > 0 && this.#isOld(`${this.#done + 1}`, now, GAP_MS)) this.#done += 1
      else return
      this.#seen.delete(`${this.#done}`)
    }
  }

  #isOld(name: string, now: number, ms: number): boolean {
    const since = this.#seen.get(name) ?? now
    this.#seen.set(name, since)
    return now - since >= ms
  }
}
