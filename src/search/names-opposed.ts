import type { NameIndex } from './name-index'
import { grammar } from './words'

/** The names that hold the opposite of what was asked for. */
export function namesOpposed(names: NameIndex, words: readonly string[]): Set<number> {
  const opposed = new Set<number>()
  for (const groups of grammar().opposites) {
    const asked = groups.filter((group) => words.some((word) => group.includes(word)))
    if (asked.length === 0) continue
    const meant = names.holdingAny(asked.flat())
    const others = groups.filter((group) => !asked.includes(group))
    for (const number of names.holdingAny(others.flat())) if (!meant.has(number)) opposed.add(number)
  }
  return opposed
}
