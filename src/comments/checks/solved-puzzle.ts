import { nl } from '@/language/nl'
import { type Check, hold } from './check'
import { spendPuzzle } from './spend-puzzle'

const { reasons } = nl.comments
const DOUBTS = { none: reasons.noPuzzle, wrong: reasons.wrongPuzzle, expired: reasons.expiredPuzzle }

/** A browser worked for a moment on this post, and on no other. Without script there is no puzzle: that waits. */
export const solvedPuzzle: Check = async ({ payload, puzzle }) => {
  if (puzzle.state === 'none') return { ...hold(DOUBTS.none), endsWithProof: true }
  if (puzzle.state !== 'solved') return hold(DOUBTS[puzzle.state])
  return (await spendPuzzle(payload, puzzle)) ? undefined : hold(reasons.usedPuzzle)
}
