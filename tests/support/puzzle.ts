import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/** Solves a puzzle as the browser's worker does; the text goes into the field `puzzel`. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

/**
 * Makes solved puzzles by the dozen, with the secret of the site that runs in `env`: easy ones, from `seconds` ago.
 * Browsers get puzzles that take them a moment.
 */
export async function easyPuzzles(
  env: Record<string, string>,
): Promise<(seconds?: number) => Promise<string>> {
  for (const name of ['DATA_DIR', 'PAYLOAD_SECRET']) if (env[name]) process.env[name] = env[name]
  const { makePuzzle } = await import('../../src/comments/checks/puzzle')
  return async (seconds = 60) => solve(await makePuzzle(1, Date.now() - seconds * 1000))
}
