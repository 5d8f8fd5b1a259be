import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DatabaseRefused } from '../database-refused'
import { env } from '../env'

/** Which SQLite files have been this site's database, seen from DATA_DIR so that both can move together. */
interface Known {
  databases: string[]
}

/**
 * Refuses a database file that was there before and is not any more: making a new one in its place would look like a
 * site that lost everything.
 * @throws DatabaseRefused
 */
export function refuseLost(file: string): void {
  if (!known().databases.includes(nameOf(file)) || sizeOf(file) > 0) return
  throw new DatabaseRefused(
    `The database ${file} was there before, and is ${sizeOf(file) === 0 ? 'empty' : 'gone'}. No new one was made.
Is a disk not mounted, or the file moved? Put it back, or a backup, and start again (docs/operations.md, "Backups").
For a new, empty site instead: delete ${markerFile()}.`,
  )
}

/** Remembers that this file is a database of the site. */
export function rememberDatabase(file: string): void {
  const { databases } = known()
  if (databases.includes(nameOf(file))) return
  const written = `${markerFile()}.${process.pid}`
  writeFileSync(written, JSON.stringify({ databases: [...databases, nameOf(file)] }), { mode: 0o600 })
  renameSync(written, markerFile())
}

function known(): Known {
  try {
    return JSON.parse(readFileSync(markerFile(), 'utf8'))
  } catch {
    return { databases: [] }
  }
}

const markerFile = () => join(env().DATA_DIR, 'known-databases.json')
const nameOf = (file: string) => relative(env().DATA_DIR, file)

/** -1 where there is none. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? -1
}
