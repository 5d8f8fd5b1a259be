import type { Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { isoDay } from '@/ui/dates'
import { countableTerm } from './countable-term'

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
  if (await countAgain(payload, term)) return
  await makeRoom(payload)
  try {
    const data = { term, count: 1, lastSeen: today() }
    await payload.db.create({ collection: COLLECTION, data })
  } catch (error) {
    // Another reader missed it at the same moment, and the term is unique.
    if (!(await countAgain(payload, term))) throw error
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

async function countAgain(payload: Payload, term: string): Promise<boolean> {
  const counted = await payload.db.updateOne({
    collection: COLLECTION,
    where: { term: { equals: term } },
    data: { count: { $inc: 1 }, lastSeen: today() },
  })
  return Boolean(counted)
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
  if (docs[0]) await payload.db.deleteOne({ collection: COLLECTION, where: { id: { equals: docs[0].id } } })
}

function today(): string {
  return isoDay(new Date().toISOString())
}
