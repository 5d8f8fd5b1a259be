import { nl } from '@/language/nl'
import { type Check, hold } from './check'

const LEAST_SECONDS = 4

/** The script fetches its puzzle when somebody starts to type; nobody writes and ticks within a few seconds of that. */
export const timeSpent: Check = ({ puzzle }) => {
  if (!('issued' in puzzle)) return undefined
  const seconds = Math.ceil((Date.now() - puzzle.issued) / 1000)
  return seconds < LEAST_SECONDS ? hold(nl.comments.reasons.fast(Math.max(1, seconds))) : undefined
}
