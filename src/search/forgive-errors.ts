import { setImmediate } from 'node:timers/promises'
import { partsOfCompound } from './compound-parts'
import { isNamed } from './core-of'
import type { KnownWords } from './known-words'
import { GOOD, type LookedUp, merge } from './looked-up'
import type { Matches } from './name-index'
import { withoutOpposed } from './opposed-beginnings'
import { KINDS, type Kind, type SearchIndex } from './search-index'

/** With fewer letters, one wrong one makes another word. */
const SHORTEST_WITH_ERROR = 4
const SHORTEST_WITH_TWO_ERRORS = 8

/**
 * Where a word stands nowhere, or in the middle of others only, it may be what looks and sounds like it. What the language has a
 * word for is spelled as it is meant: a "kapper" is no "kapje", only what sounds the same may be.
 */
export async function forgiveErrors(
  index: SearchIndex,
  found: LookedUp | undefined,
  word: string,
  known: KnownWords,
): Promise<void> {
  // A number with another digit is another number.
  const mayHoldError = word.length >= SHORTEST_WITH_ERROR && !/\d/.test(word)
  if (!found || !mayHoldError || found.texts.size > 0) return
  if (KINDS.some((kind) => holdsAbove(found[kind], PART_ONLY))) {
    // What only begins so hides no word that sounds the same: "mont" begins "montelukast".
    if (KINDS.some((kind) => holdsAbove(found[kind], GOOD))) return
    for (const kind of KINDS) merge(found[kind], lookUpLike(index, kind, word, known, 0))
    return
  }
  found.isAlike = KINDS.every((kind) => found[kind].size === 0)
  const edits = withoutOpposed(word).length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2
  for (const kind of KINDS) {
    merge(found[kind], lookUpLike(index, kind, word, known, edits))
    await setImmediate()
  }
  if (KINDS.some((kind) => found[kind].size > 0)) return
  const head = partsOfCompound(word, known)
    .map(([, second]) => second)
    .find((second) => !isNamed(index, second))
  for (const kind of KINDS) {
    found[kind] = index.names[kind].lookUpParts(word, head, known)
    await setImmediate()
  }
}

function lookUpLike(index: SearchIndex, kind: Kind, word: string, known: KnownWords, edits: number): Matches {
  const names = index.names[kind]
  return known.has(word) ? names.lookUpHomophones(word) : names.lookUpLike(word, edits)
}

const PART_ONLY = 0.6

function holdsAbove(matches: Matches, least: number): boolean {
  for (const { quality } of matches.values()) if (quality >= least) return true
  return false
}
