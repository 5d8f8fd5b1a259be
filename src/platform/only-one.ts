import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { env } from './env'
import type { SqliteClient } from './one-transaction'

const PATIENCE_MS = 10 * 60_000

// By scripts, and kept after them: a statement that `execute` gives up stays open, and keeps a part of the lock, until it is
// collected. The mode comes after the lock: who gets none must keep nothing of it.
const LOCK = 'BEGIN EXCLUSIVE; PRAGMA locking_mode = EXCLUSIVE; COMMIT'
// Only a read lets go of what a mode kept.
const UNLOCK = 'PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema'

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
    const isLocked = await take(lock as unknown as SqliteClient, name)
    try {
      return await work()
    } finally {
      // Not left to `close`: libsql closes only once everything of the connection is garbage.
      if (isLocked) await lock.executeMultiple(UNLOCK)
    }
  } finally {
    lock.close()
  }
}

/** @returns false where the disk knows no locks, as some network disks: SQLite does not work there, MongoDB does. */
async function take(lock: SqliteClient, name: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  for (let waited = false; ; waited = true) {
    try {
      await lock.executeMultiple(LOCK)
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
