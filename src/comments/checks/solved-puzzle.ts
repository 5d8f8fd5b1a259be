import { nl } from '@/language/nl'
import { type Check, hold } from './check'

const { reasons } = nl.comments
const DOUBTS = { wrong: reasons.wrongPuzzle, expired: reasons.expiredPuzzle, used: reasons.usedPuzzle }

/** A browser worked for a moment on this post, and on no other. Without script there is no puzzle: that waits. */
export const solvedPuzzle: Check = ({ puzzle: { state } }) => {
  if (state === 'solved') return undefined
  return state === 'none' ? { ...hold(reasons.noPuzzle), endsWithProof: true } : hold(DOUBTS[state])
}
