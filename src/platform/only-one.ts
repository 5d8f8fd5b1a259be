import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { env } from './env'
import { begin, type SqliteClient } from './one-transaction'

const PATIENCE_MS = 10 * 60_000

/**
 * Does the work while no other process on this DATA_DIR does work of that name; who comes second waits.
 *
 * SQLite does the locking, on an empty file of its own: the operating system lets go of such a lock when its process ends,
 * however that ends, so none is ever left behind.
 *
 * @param name also of the file: `DATA_DIR/{name}.lock`
 * @throws when the other needs more than ten minutes
 */
export async function onlyOne<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { drizzle } = await import('@payloadcms/db-sqlite/drizzle/libsql')
  const file = pathToFileURL(join(env().DATA_DIR, `${name}.lock`)).href
  const { $client: lock } = drizzle({ connection: { url: file } })
  try {
    const isLocked = await take(() => begin(lock as unknown as SqliteClient, 'EXCLUSIVE'), name)
    try {
      return await work()
    } finally {
      // Not left to `close`: libsql closes only once everything of the connection is garbage.
      if (isLocked) await lock.execute('ROLLBACK')
    }
  } finally {
    lock.close()
  }
}

/** @returns false where the disk knows no locks, as some network disks: SQLite does not work there, MongoDB does. */
async function take(attempt: () => Promise<unknown>, name: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  for (let waited = false; ; waited = true) {
    try {
      await attempt()
      return true
    } catch (error) {
      const code = String((error as { code?: string }).code)
      if (env().isMongo && /^SQLITE_(IOERR|PROTOCOL|NOLFS)/.test(code)) return false
      if (!code.startsWith('SQLITE_BUSY')) throw error
      if (Date.now() > deadline)
        throw new Error(`Another process is ${name} on this DATA_DIR, and does not end.`)
    }
    if (!waited) console.log(`Another process is ${name} on this DATA_DIR. Waiting for it.`)
    await setTimeout(100)
  }
}
