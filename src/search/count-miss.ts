import type { Payload } from 'payload'
import { isoDay } from '@/ui/dates'
import { countableTerm } from './countable-term'
import { addToCount } from './stored-counts'
import { termLimits } from './term-limits'

const MOST_TERMS = 2_000

const isAllowed = termLimits()

/**
 * Counts a question that found nothing, for editors to see what is missed: the term, how often, and the last day.
 * `address` is the reader's, against robots; it is not stored.
 */
export async function countMiss(payload: Payload, question: string, address: string): Promise<void> {
  const term = countableTerm(question)
  if (!term || !(await isAllowed(address))) return
  const lastSeen = isoDay(new Date().toISOString())
  await addToCount(payload, 'search-misses', { row: { term }, times: 1, lastSeen, most: MOST_TERMS })
}
