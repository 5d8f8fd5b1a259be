import { isoDay } from '@/ui/dates'
import { countableTerm } from './countable-term'
import { termLimits } from './term-limits'
import { WaitingCounts } from './waiting-counts'

const MOST_TERMS = 2_000

const isAllowed = termLimits()

// Next bundles the start of the site and its routes apart, each with its own copy of this module: what waits is one.
const shared = globalThis as { simptoMisses?: WaitingCounts }

/**
 * Counts a question that found nothing, for editors to see what is missed: the term, how often, and the last day. In memory first:
 * who searches does not wait for it.
 *
 * @param address the reader's, against robots; it is not stored
 */
export async function countMiss(question: string, address: string): Promise<void> {
  const term = countableTerm(question)
  if (!term || !(await isAllowed(address))) return
  const lastSeen = isoDay(new Date().toISOString())
  misses().add({ collection: 'search-misses', row: { term }, times: 1, lastSeen, most: MOST_TERMS })
}

/** Stores what was missed and is not stored yet. */
export const keepMisses = (): Promise<void> => misses().keep()

function misses(): WaitingCounts {
  shared.simptoMisses ??= new WaitingCounts()
  return shared.simptoMisses
}
