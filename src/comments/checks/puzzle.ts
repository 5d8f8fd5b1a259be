import { createHmac, timingSafeEqual } from 'node:crypto'
import { createChallenge, randomInt } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, ChallengeParameters, Payload as SolvedPuzzle } from 'altcha-lib/types'
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

/**
 * Checks what the script sent; never throws, whatever it is. As the library's `verifySolution` does where the key is signed, but that asks
 * WebCrypto's threads for each of the two signatures: a tenth of what a whole post takes.
 */
export function readPuzzle(posted: string): Puzzle {
  if (posted === '') return { state: 'none' }
  try {
    const { challenge, solution }: SolvedPuzzle = JSON.parse(Buffer.from(posted, 'base64').toString())
    const { data, expiresAt = 0, keySignature, nonce } = challenge.parameters
    const { hmacSignatureSecret, hmacKeySignatureSecret } = keys()
    const isOurs = isSigned(sorted(challenge.parameters), challenge.signature, hmacSignatureSecret)
    if (!isOurs) return { state: 'wrong' }
    if (expiresAt * 1000 < Date.now()) return { state: 'expired' }
    const key = Buffer.from(solution.derivedKey, 'hex')
    // What is no hexadecimal number ends a buffer's reading.
    const isWhole = key.toString('hex') === solution.derivedKey
    if (!isWhole || !isSigned(key, keySignature, hmacKeySignatureSecret)) return { state: 'wrong' }
    return { state: 'solved', id: nonce, issued: Number(data?.issued), expires: expiresAt * 1000 }
  } catch {
    return { state: 'wrong' }
  }
}

/** As the library signs them: by name, in whatever order they are posted. */
function sorted(parameters: ChallengeParameters): string {
  const names = [parameters, parameters.data ?? {}].flatMap(Object.keys)
  return JSON.stringify(parameters, names.sort())
}

function isSigned(what: string | Buffer, signature: string | undefined, secret: string): boolean {
  const right = Buffer.from(createHmac('sha256', secret).update(what).digest('hex'))
  const given = Buffer.from(signature ?? '')
  return given.length === right.length && timingSafeEqual(given, right)
}
