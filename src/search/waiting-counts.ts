import { logError } from '@/platform/log-error'
import { paced } from '@/platform/paced'
import { payloadClient } from '@/platform/payload-client'
import { addToCount, type Counted, type CountedCollection } from './stored-counts'

const KEEP_EVERY_MS = 5_000
/** So many rows wait where the database is away; what is new then is not counted. */
const MOST_WAITING = 10_000

/** What is counted and not stored yet. */
type Waiting = Counted & { collection: CountedCollection }

/**
 * What is counted of readers, in memory until it is stored every few seconds: no reader waits for that, also where the database is
 * locked or away.
 */
export class WaitingCounts {
  private readonly waiting = new Map<string, Waiting>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param isWanted says whether what was counted is stored; else it is forgotten */
  constructor(private readonly isWanted: () => Promise<boolean> = async () => true) {}

  add(counted: Waiting): void {
    const key = JSON.stringify([counted.collection, counted.row])
    const known = this.waiting.get(key)
    if (!known && this.waiting.size >= MOST_WAITING) return
    this.waiting.set(key, { ...counted, times: counted.times + (known?.times ?? 0) })
    this.timer ??= setTimeout(() => {
      this.keep().catch((error) => logError('what was counted could not be stored', error))
    }, paced(KEEP_EVERY_MS)).unref()
  }

  /** Stores what was counted. What cannot be stored now waits for the next turn. */
  async keep(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.waiting.size === 0) return
    const payload = await payloadClient()
    const isWanted = await this.isWanted()
    for (const [key, row] of [...this.waiting]) {
      // Another turn may be under way: each row is taken once.
      if (!this.waiting.delete(key) || !isWanted) continue
      try {
        await addToCount(payload, row.collection, row)
      } catch (error) {
        this.add(row)
        throw error
      }
    }
  }
}
