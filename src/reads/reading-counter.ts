import { isbot } from 'isbot'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { logError } from '@/platform/log-error'
import { networkOf } from '@/platform/network'
import { payloadClient } from '@/platform/payload-client'
import { countableTerm } from '@/search/countable-term'
import { isoDay } from '@/ui/dates'
import { addressAt } from '../../server/addresses.mjs'
import type { Reading } from '../../server/site-knowledge.mjs'
import { isCounting } from './is-counting'
import { addFind, addReads } from './stored-reads'

const KEEP_EVERY_MS = 5_000
const TEN_MINUTES = 600

/** So many are read behind one address, such as that of a school, before it is a robot. In memory only. */
const reads = new RateLimiterMemory({ points: 300, duration: TEN_MINUTES })
/** As for questions that find nothing (`search/count-miss.ts`): nobody can fill the database with words. */
const findsOfOne = new RateLimiterMemory({ points: 10, duration: TEN_MINUTES })
const findsOfAll = new RateLimiterMemory({ points: 200, duration: TEN_MINUTES })

/** What was counted of one article since it was last stored. */
interface Counted {
  day: string
  reads: number
  finds: Map<string, number>
}

/**
 * Counts in memory which articles are read, and stores that every few seconds: numbers, by article and day. The address that
 * tells is only used to hold back robots, and forgotten after ten minutes.
 */
export class ReadingCounter {
  private counted = new Map<string, Counted>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param articleAt the id of the published article that a slug leads to */
  constructor(private readonly articleAt: (slug: string) => Promise<string | undefined>) {}

  note(reading: Reading): void {
    void this.count(reading).catch((error) => logError('a reading was not counted', error))
  }

  /** Stores what was counted. What cannot be stored now is counted again at the next turn. */
  async keep(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const counted = this.counted
    this.counted = new Map()
    const payload = await payloadClient()
    if (!(await isCounting(payload))) return
    for (const [article, { day, reads: times, finds }] of counted) {
      if (times > 0) await addReads(payload, article, day, times)
      for (const [term, found] of finds) await addFind(payload, article, term, day, found)
    }
  }

  private async count({ path, told, agent, who }: Reading): Promise<void> {
    if (isbot(agent)) return
    const article = await this.articleAt(decodeURIComponent(addressAt(path)?.parts.slug ?? ''))
    if (!article) return
    const network = networkOf(who)
    const isRead = told.get('read') === '1' && (await isWithin(reads, network))
    const term = countableTerm(told.get('found') ?? '')
    const isFound = term && (await isWithin(findsOfOne, network)) && (await isWithin(findsOfAll, 'all'))
    if (!isRead && !isFound) return
    const today = isoDay(new Date().toISOString())
    const counted = this.counted.get(article) ?? { day: today, reads: 0, finds: new Map() }
    if (isRead) counted.reads += 1
    if (isFound) counted.finds.set(term, (counted.finds.get(term) ?? 0) + 1)
    this.counted.set(article, counted)
    this.timer ??= setTimeout(() => {
      this.keep().catch((error) => logError('what was read could not be stored', error))
    }, KEEP_EVERY_MS).unref()
  }
}

async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
