import { setTimeout as wait } from 'node:timers/promises'
import { logError } from '@/platform/log-error'
import { EVERYTHING } from '../../server/expiry-mark.mjs'
import { type Front, Refusal } from './front'
import { goTogether } from './front-tags'

const FIRST_PAUSE_MS = 100

export interface Pace {
  /** When a purge is sent, in milliseconds after the site dropped its own: what was on its way to the front comes in later. */
  rounds: number[]
  /** So long it waits at most before it tries again. */
  longestPauseMs: number
}

/** What became of the purges of one front. */
export interface PurgeCounts {
  ok: number
  failed: number
  /** How long all of them took together. */
  seconds: number
}

/** Purges one front, and again until it says that it did. What falls meanwhile goes together. */
export class Purger {
  readonly counts: PurgeCounts = { ok: 0, failed: 0, seconds: 0 }
  readonly #front: Front
  readonly #pace: Pace
  #due = new Set<string>()
  #isSending = false
  #isSilent = false

  constructor(front: Front, pace: Pace) {
    this.#front = front
    this.#pace = pace
  }

  get name(): string {
    return this.#front.name
  }

  /** @param tags as `toFrontTags` writes them */
  purge(tags: string[]): void {
    for (const ms of this.#pace.rounds) setTimeout(() => this.#add(tags), ms).unref()
  }

  #add(tags: string[]): void {
    for (const tag of tags) this.#due.add(tag)
    if (!goTogether([...this.#due])) this.#due = new Set([EVERYTHING])
    if (!this.#isSending) void this.#send()
  }

  async #send(): Promise<void> {
    this.#isSending = true
    let pause = FIRST_PAUSE_MS
    while (this.#due.size > 0) {
      const tags = [...this.#due]
      this.#due.clear()
      const began = performance.now()
      try {
        await this.#front.purge(tags)
        this.counts.ok += 1
        pause = FIRST_PAUSE_MS
        this.#noteAnswer()
      } catch (error) {
        this.counts.failed += 1
        this.#noteSilence(error)
        for (const tag of tags) this.#due.add(tag)
        const asked = error instanceof Refusal ? error.retryAfterMs : undefined
        await wait(asked ?? pause, undefined, { ref: false })
        pause = Math.min(pause * 2, this.#pace.longestPauseMs)
        // So much may have come meanwhile that it does not go together any more.
        if (!goTogether([...this.#due])) this.#due = new Set([EVERYTHING])
      } finally {
        this.counts.seconds += (performance.now() - began) / 1_000
      }
    }
    this.#isSending = false
  }

  #noteAnswer(): void {
    if (this.#isSilent) console.warn(line('warn', `the front ${this.name} is purged again`))
    this.#isSilent = false
  }

  #noteSilence(error: unknown): void {
    if (!this.#isSilent)
      logError(`the front ${this.name} could not be purged: tried again until it is`, error)
    this.#isSilent = true
  }
}

function line(level: string, msg: string): string {
  return JSON.stringify({ level, time: new Date().toISOString(), msg })
}
