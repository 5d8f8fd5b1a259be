import { RateLimiterMemory } from 'rate-limiter-flexible'
import { logError } from '@/platform/log-error'
import { networkOf } from '@/platform/network'
import { payloadClient } from '@/platform/payload-client'
import { countableTerm } from '@/search/countable-term'
import { termLimits } from '@/search/term-limits'
import { WaitingCounts } from '@/search/waiting-counts'
import { isoDay } from '@/ui/dates'
import { addressAt } from '../../server/addresses.mjs'
import type { Reading } from '../../server/site-knowledge.mjs'
import { isCounting } from './is-counting'
import { isRobot } from './is-robot'

/** So many words are kept of all articles together. */
const MOST_TERMS = 5_000

/** So many are read behind one address, such as that of a school, before it is a robot. In memory only. */
const reads = new RateLimiterMemory({ points: 300, duration: 600 })
const mayCountTerm = termLimits()

/**
 * Counts in memory which articles are read, and stores that every few seconds: numbers, by article and day. The address that
 * tells is only used to hold back robots, and forgotten after ten minutes.
 */
export class ReadingCounter {
  private readonly counts = new WaitingCounts(async () => isCounting(await payloadClient()))

  /** @param articleAt the id of the published article that a slug leads to */
  constructor(private readonly articleAt: (slug: string) => Promise<string | undefined>) {}

  note(reading: Reading): void {
    void this.count(reading).catch((error) => logError('a reading was not counted', error))
  }

  /** Stores what was counted and is not stored yet. */
  keep(): Promise<void> {
    return this.counts.keep()
  }

  private async count({ path, told, agent, who }: Reading): Promise<void> {
    if (isRobot(agent)) return
    const article = await this.articleAt(decodeURIComponent(addressAt(path)?.parts.slug ?? ''))
    if (!article) return
    const network = networkOf(who)
    const day = isoDay(new Date().toISOString())
    if (told.get('read') === '1' && (await isWithin(reads, network))) {
      this.addRead({ article, period: day, span: 'day' })
      this.addRead({ article, period: day.slice(0, 7), span: 'month' })
    }
    const term = countableTerm(told.get('found') ?? '')
    if (term && (await mayCountTerm(network))) {
      const row = { article, term }
      this.counts.add({ collection: 'article-finds', row, times: 1, lastSeen: day, most: MOST_TERMS })
    }
  }

  private addRead(row: { article: string; period: string; span: 'day' | 'month' }): void {
    this.counts.add({ collection: 'article-reads', row, times: 1 })
  }
}

async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
