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
  const { siteSecret } = await import('../../src/platform/secret')
  const { makePuzzle } = await import('../../src/comments/checks/puzzle')
  // Known once it is read: sites that this process starts later have secrets of their own.
  const { DATA_DIR, PAYLOAD_SECRET } = process.env
  setEnvironment({ DATA_DIR: env.DATA_DIR ?? DATA_DIR, PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? PAYLOAD_SECRET })
  siteSecret()
  setEnvironment({ DATA_DIR, PAYLOAD_SECRET })
  return async (seconds = 60) => solve(await makePuzzle(1, Date.now() - seconds * 1000))
}

function setEnvironment(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
