import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from './env'

/**
 * The site's secret: `PAYLOAD_SECRET`, or one that is made on the first run and kept in `DATA_DIR` for its owner only.
 * Everything that is signed or keyed derives from it.
 */
export function siteSecret(): string {
  secret ??= env().PAYLOAD_SECRET ?? keptSecret()
  return secret
}

let secret: string | undefined

function keptSecret(): string {
  const file = join(env().DATA_DIR, 'secret')
  mkdirSync(env().DATA_DIR, { recursive: true, mode: 0o700 })
  try {
    // 'wx' lets one of two processes that start at once win; the other reads the winner's.
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** A keyed hash (hex) of `text` that only this site can make; `purpose` keeps uses apart. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', `${purpose}:${siteSecret()}`).update(text).digest('hex')
}
