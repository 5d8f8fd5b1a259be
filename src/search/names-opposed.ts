import type { NameIndex } from './name-index'
import { grammar } from './words'

/** The names that hold the opposite of what was asked for. */
export function namesOpposed(names: NameIndex, words: readonly string[]): Set<number> {
  const opposed = new Set<number>()
  for (const [these, those] of grammar().opposites) {
    const [asksThese, asksThose] = [these, those].map((group) => words.some((word) => group.includes(word)))
    if (asksThese === asksThose) continue
    const asked = names.holdingAny(asksThese ? these : those)
    for (const number of names.holdingAny(asksThese ? those : these))
      if (!asked.has(number)) opposed.add(number)
  }
  return opposed
}
