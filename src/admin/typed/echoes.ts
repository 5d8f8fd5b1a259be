/**
 * Tells what a form says because we told it so from what others changed. A form tells of a change a moment later, on a busy machine
 * several changes later: taken for news, what was typed since would be taken back.
 */
export class Echoes {
  /** What the form holds, as far as it told, and what it has yet to tell of, the newest last. */
  #known: string[]

  constructor(value: unknown) {
    this.#known = [written(value)]
  }

  /** Notes what the form is told now. */
  told(value: unknown): void {
    this.#known.push(written(value))
  }

  /** Whether the form says what it was told, or what it said last; else it is news. */
  isEcho(value: unknown): boolean {
    const at = this.#known.indexOf(written(value))
    this.#known = at < 0 ? [written(value)] : this.#known.slice(at)
    return at >= 0
  }
}

const written = (value: unknown) => JSON.stringify(value) ?? ''
