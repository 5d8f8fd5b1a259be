import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, SettingError } from './env'

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
  if (!existsSync(file)) {
    // Under its own name only when it is whole: a process may be ended while it writes.
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, randomBytes(32).toString('hex'), { mode: 0o600 })
    // A link lets one of two processes that start at once win; the other reads the winner's. Some disks know no links.
    try {
      linkSync(unfinished, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(unfinished, file)
    }
    rmSync(unfinished, { force: true })
  }
  const kept = readFileSync(file, 'utf8').trim()
  if (kept) return kept
  throw new SettingError(
    `${file} is empty. Put it back from a backup, or delete it: that logs everybody out.`,
  )
}

/** A keyed hash (hex) of `text` that only this site can make; `purpose` keeps uses apart. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', `${purpose}:${siteSecret()}`).update(text).digest('hex')
}
