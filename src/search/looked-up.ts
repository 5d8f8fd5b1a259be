import type { Matches } from './name-index'
import { KINDS, type Kind } from './search-index'

/** Where one word of the question stands. */
export interface LookedUp extends Record<Kind, Matches> {
  /** The articles whose text holds it, with a score. */
  texts: Map<string, number>
  isAlike: boolean
}

/** What is held at least so well is held as a whole. */
export const GOOD = 0.7

export function isFound(found: LookedUp): boolean {
  return found.texts.size > 0 || KINDS.some((kind) => found[kind].size > 0)
}

/** Adds matches to others; of two for one name the better one. */
export function merge(matches: Matches, others: Matches): void {
  for (const [number, match] of others) {
    if (match.quality > (matches.get(number)?.quality ?? 0)) matches.set(number, match)
  }
}
