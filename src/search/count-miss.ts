import type { Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { isoDay } from '@/ui/dates'
import { countableTerm } from './countable-term'
import { countStored, deleteMiss, storeMiss } from './stored-misses'

const COLLECTION = 'search-misses'

/** So many terms are kept; then a new one takes the place of the one that was looked for longest ago. */
const MOST_TERMS = 2_000

const TEN_MINUTES = 600
/** In memory only. One reader seldom misses more, and all together they cannot fill the database. */
const forOne = new RateLimiterMemory({ points: 10, duration: TEN_MINUTES })
const forAll = new RateLimiterMemory({ points: 200, duration: TEN_MINUTES })

/**
 * Counts a question that found nothing, for editors to see what is missed: the term, how often, and the last day.
 * `address` is the reader's, against robots; it is not stored.
 */
export async function countMiss(payload: Payload, question: string, address: string): Promise<void> {
  const term = countableTerm(question)
  if (!term || !(await isAllowed(address))) return
  const today = isoDay(new Date().toISOString())
  if (await countStored(payload, term, today)) return
  await makeRoom(payload)
  try {
    await storeMiss(payload, term, today)
  } catch (error) {
    // Another reader missed it at the same moment, and the term is unique.
    if (!(await countStored(payload, term, today))) throw error
  }
}

async function isAllowed(address: string): Promise<boolean> {
  try {
    await forOne.consume(address)
    await forAll.consume('all')
    return true
  } catch {
    return false
  }
}

async function makeRoom(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection: COLLECTION })
  if (totalDocs < MOST_TERMS) return
  const { docs } = await payload.db.find<{ id: string }>({
    collection: COLLECTION,
    sort: ['lastSeen', 'count'],
    limit: 1,
    pagination: false,
  })
  if (docs[0]) await deleteMiss(payload, docs[0].id)
}
