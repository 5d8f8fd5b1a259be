import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseRefused } from '../database-refused'
import type { SqliteClient } from '../one-transaction'

/** Where the database stands as it was before it was migrated. */
export function copyOf(file: string): string {
  return `${file}.before-upgrade`
}

/**
 * Copies the database, with what is in its WAL, to be gone back to.
 * @throws DatabaseRefused when there is no room
 */
export async function copyBefore(client: SqliteClient, file: string): Promise<void> {
  // Under another name until it is whole; a kill leaves this one behind, and the next start writes it anew.
  const unfinished = `${copyOf(file)}.part`
  rmSync(unfinished, { force: true })
  try {
    await client.execute(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new DatabaseRefused(
      `The database has to be migrated for this version, and no copy of it could be made first: ${(error as Error).message}
Nothing was changed. Is there room for a second ${file}?`,
    )
  }
  const written = openSync(unfinished, 'r+')
  fsyncSync(written)
  closeSync(written)
  renameSync(unfinished, copyOf(file))
}

/** After a good start: lets go of the copy that an earlier start made. The one of this start is kept until the next. */
export function dropOldCopy(file: string): void {
  const copy = copyOf(file)
  if (!existsSync(copy)) return
  const startedAt = Date.now() - process.uptime() * 1000
  if (statSync(copy).mtimeMs < startedAt) rmSync(copy)
}
