import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, Payload as SolvedPuzzle } from 'altcha-lib/types'
import { keyedHash } from '@/platform/secret'

/** Long enough for a long story, interrupted by a meal. */
const HOURS_VALID = 6
/** Rounds of PBKDF2 for one guess: about a millisecond. */
const COST = 2_000
/** The number of guesses a puzzle takes, so that no reader is unlucky: well under a second, a few on an old phone. */
const LEAST_GUESSES = 100
const MOST_GUESSES = 300

/** The keys derive from the site's secret: a puzzle outlives a restart, and every instance knows it. */
function keys() {
  known ??= {
    hmacSignatureSecret: keyedHash('puzzle', 'signature'),
    hmacKeySignatureSecret: keyedHash('puzzle', 'key'),
  }
  return known
}

let known: { hmacSignatureSecret: string; hmacKeySignatureSecret: string } | undefined

/** A puzzle for a browser to work on, signed and dated. `guesses` is how many it takes. */
export function makePuzzle(
  guesses = randomInt(MOST_GUESSES, LEAST_GUESSES),
  now = Date.now(),
): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: guesses,
    deriveKey,
    expiresAt: Math.floor(now / 1000) + HOURS_VALID * 3600,
    data: { issued: now },
    ...keys(),
  })
}

/** What a posted puzzle turned out to be; `id` names it, `issued` and `expires` are milliseconds since 1970. */
export type Puzzle =
  | { state: 'none' | 'wrong' | 'expired' }
  /** Whether it was used before is known when the comment is stored. */
  | { state: 'solved' | 'used'; id: string; issued: number; expires: number }

/** Checks what the script sent; never throws, whatever it is. */
export async function readPuzzle(posted: string): Promise<Puzzle> {
  if (posted === '') return { state: 'none' }
  try {
    const { challenge, solution }: SolvedPuzzle = JSON.parse(Buffer.from(posted, 'base64').toString())
    const { verified, expired } = await verifySolution({ challenge, solution, deriveKey, ...keys() })
    if (expired) return { state: 'expired' }
    const { issued } = (challenge.parameters.data ?? {}) as { issued?: unknown }
    const { expiresAt } = challenge.parameters
    if (!verified || typeof issued !== 'number' || !expiresAt) return { state: 'wrong' }
    return { state: 'solved', id: challenge.parameters.nonce, issued, expires: expiresAt * 1000 }
  } catch {
    return { state: 'wrong' }
  }
}
