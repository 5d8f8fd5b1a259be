import { setTimeout as wait } from 'node:timers/promises'
import { EVERYTHING } from './expiry-mark.mjs'
import { expireAll, expireTags } from './kept.mjs'
import { site } from './site-knowledge.mjs'

/** So often every process of the site looks what fell in any of them. */
const EVERY_MS = 100
/** What is kept is sent as right when the last look began no longer ago. */
const FRESH_MS = 500
/** A request waits no longer for a look. */
const PATIENCE_MS = 300
/** A look that takes longer hangs, and another one is begun. */
const HANGS_MS = 2_000
/** What fell longer ago may be forgotten (`src/platform/expiries`): who has not looked for so long keeps nothing. */
const FORGETS_MS = 30 * 60_000

/**
 * Whether what is kept in this process is what the database holds. Not by being told, which can fail while others go on
 * changing, but by having looked: docs/decisions/0034-an-outbox-of-expiries.md.
 */
export class Freshness {
  /** When the last look began that succeeded, as `performance.now()`. */
  #confirmedAt = performance.now()
  /** @type {{ began: number, done: Promise<void> } | undefined} */
  #underWay
  /** When the last look began that failed, or hangs. */
  #failedAt = Number.NEGATIVE_INFINITY

  isFresh() {
    return performance.now() - this.#confirmedAt <= FRESH_MS
  }

  /** How long nobody knows whether what is kept is right, in milliseconds; nothing while it is. */
  unconfirmedMs() {
    return this.isFresh() ? 0 : performance.now() - this.#confirmedAt
  }

  /** How long ago the last look began that succeeded, in milliseconds. */
  lookAgeMs() {
    return performance.now() - this.#confirmedAt
  }

  /** Looks, where it did not for a while, and waits for it a moment: a process that stood still does not send what fell meanwhile. */
  confirm() {
    return this.#lookUntil(() => this.isFresh())
  }

  /** Looks for what fell until now, and waits for it a moment: who just changed something finds it changed. */
  lookNow() {
    const now = performance.now()
    return this.#lookUntil(() => this.#confirmedAt >= now)
  }

  /** @param {() => boolean} isConfirmed */
  async #lookUntil(isConfirmed) {
    const until = performance.now() + PATIENCE_MS
    while (!isConfirmed() && !this.#fails() && performance.now() < until) {
      await Promise.race([this.#look().catch(() => {}), wait(PATIENCE_MS, undefined, { ref: false })])
    }
  }

  /** Nobody need wait for the next look, unless this process stood still since. */
  #fails() {
    return performance.now() - this.#failedAt < HANGS_MS + FRESH_MS
  }

  /** Looks from now on, for as long as the process lives. */
  async follow() {
    for (;;) {
      const began = performance.now()
      const hangs = wait(HANGS_MS, true, { ref: false })
      if (await Promise.race([this.#look().catch(() => false), hangs])) this.#failedAt = began
      await wait(Math.max(EVERY_MS - (performance.now() - began), 1), undefined, { ref: false })
    }
  }

  /** One look for all who ask while it is under way. */
  #look() {
    const began = performance.now()
    if (this.#underWay && began - this.#underWay.began < HANGS_MS) return this.#underWay.done
    const look = { began, done: this.#lookNow(began) }
    this.#underWay = look
    look.done
      .catch(() => {
        this.#failedAt = began
      })
      .finally(() => {
        if (this.#underWay === look) this.#underWay = undefined
      })
    return look.done
  }

  /** @param {number} began */
  async #lookNow(began) {
    const tags = await site.simptoSite?.lookWhatFell()
    if (tags?.includes(EVERYTHING) || began - this.#confirmedAt > FORGETS_MS) expireAll()
    else if (tags && tags.length > 0) expireTags(tags)
    this.#confirmedAt = Math.max(this.#confirmedAt, began)
    this.#failedAt = Number.NEGATIVE_INFINITY
  }
}
