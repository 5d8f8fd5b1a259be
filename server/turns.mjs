/**
 * @typedef {object} Limits
 * @property {number} atOnce so many have their turn at a time
 * @property {number} mostWaiting so many may wait for one; beyond, whoever waits most often is sent away
 * @property {number} turnMs after this a turn counts as over, so that who hangs holds nobody up
 */

/**
 * @typedef {object} Waiting
 * @property {(turn: (() => void) | undefined) => void} answer
 * @property {import('node:http').ServerResponse} response
 */

/**
 * Lets a few have their turn at a time. The others wait, and each who asks comes as often as the next, however much one
 * of them asks for.
 */
export class Turns {
  /**
   * By who asks, in the order in which they come.
   * @type {Map<string, Waiting[]>}
   */
  #waiting = new Map()
  #waitingCount = 0
  #running = 0
  /** @type {Limits} */
  #limits

  /** @param {Limits} limits */
  constructor(limits) {
    this.#limits = limits
  }

  /**
   * Waits for a turn, which is over when the response is.
   *
   * @param {string} who
   * @param {import('node:http').ServerResponse} response
   * @returns {Promise<boolean>} whether it came; not when too many wait, or who asked is gone
   */
  async take(who, response) {
    const end = await new Promise((answer) => this.#line(who, { answer, response }))
    if (!end) return false
    const timer = setTimeout(end, this.#limits.turnMs).unref()
    response.once('close', () => {
      clearTimeout(timer)
      end()
    })
    return true
  }

  /**
   * @param {string} who
   * @param {Waiting} one
   */
  #line(who, one) {
    const others = this.#waiting.get(who)
    if (others) others.push(one)
    else this.#waiting.set(who, [one])
    this.#waitingCount += 1
    if (this.#waitingCount > this.#limits.mostWaiting) this.#sendAway()
    this.#next()
  }

  /** The last of those of whom most are waiting. */
  #sendAway() {
    const [longest = []] = [...this.#waiting.values()].sort((a, b) => b.length - a.length)
    this.#waitingCount -= 1
    longest.pop()?.answer(undefined)
  }

  #next() {
    while (this.#running < this.#limits.atOnce && this.#waitingCount > 0) {
      const [[who, own]] = /** @type {[[string, Waiting[]]]} */ ([...this.#waiting.entries()].slice(0, 1))
      const one = own.shift()
      // To the end of the line.
      this.#waiting.delete(who)
      if (own.length > 0) this.#waiting.set(who, own)
      if (!one) continue
      this.#waitingCount -= 1
      if (one.response.destroyed) one.answer(undefined)
      else this.#begin(one)
    }
  }

  /** @param {Waiting} one */
  #begin(one) {
    this.#running += 1
    let isOver = false
    one.answer(() => {
      if (isOver) return
      isOver = true
      this.#running -= 1
      // What came in meanwhile is looked at first: a kept page waits for one turn at most, not for all of them.
      setImmediate(() => this.#next())
    })
  }
}
