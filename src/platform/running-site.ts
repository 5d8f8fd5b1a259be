import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from './env'
import { keyedHash } from './secret'

/** Below `/api`. */
export const EXPIRE_PATH = '/expire'

/**
 * Asks the site that runs on this DATA_DIR to drop what it keeps under the tags.
 * Quiet when none runs: its pages are made anew at the start.
 */
export async function askRunningSite(tags: string[], logger: Payload['logger']): Promise<void> {
  const address = runningAddress()
  if (!address) return
  try {
    const answer = await fetch(`${address}/api${EXPIRE_PATH}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${expireToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(10_000),
    })
    if (!answer.ok) logger.warn({ status: answer.status, tags }, 'the running site did not expire its pages')
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } }
    // A site that was killed leaves its address behind.
    if (cause?.code !== 'ECONNREFUSED') logger.warn({ err: error, tags }, 'the running site did not answer')
  }
}

/** `server/serve.mjs` writes its port there while it listens. */
function runningAddress(): string | undefined {
  try {
    const { port } = JSON.parse(readFileSync(join(env().DATA_DIR, 'running.json'), 'utf8'))
    return `http://127.0.0.1:${port}`
  } catch {
    return undefined
  }
}

/** What proves to the running site that a process of this site asks. */
export function expireToken(): string {
  return keyedHash('expire-endpoint', 'v1')
}
