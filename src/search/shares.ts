import { GOOD, isFound, type LookedUp } from './looked-up'
import type { Matches } from './name-index'
import { saysHow } from './says-how'
import { KINDS, type SearchIndex } from './search-index'
import { grammar, weightOf } from './words'

/** How red it is decides less than what is red. */
const QUALITY = 0.6

/** How much each word decides: a rare one more, one that was not found nothing. */
export function sharesOf(index: SearchIndex, words: string[], lookedUp: LookedUp[]): number[] {
  const all = sum(KINDS.map((kind) => index.names[kind].names.size))
  const rarities = lookedUp.map((found, place) => {
    if (!isFound(found)) return 0
    const called = sum(KINDS.map((kind) => countGood(found[kind])))
    const word = words[place] ?? ''
    return (
      weightOf(word) *
      (saysHow(word) || grammar().mayDescribe(word) ? QUALITY : 1) *
      Math.log(1 + all / (1 + called))
    )
  })
  const total = sum(rarities)
  return rarities.map((rarity) => (total > 0 ? rarity / total : 0))
}

function countGood(matches: Matches): number {
  let count = 0
  for (const { quality } of matches.values()) if (quality >= GOOD) count += 1
  return count
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
