import { randomUUID } from 'node:crypto'
import type { migrations } from '@/migrations'
import { DatabaseRefused } from '../database-refused'
import { oneTransaction, type SqliteClient } from '../one-transaction'
import { copyBefore, copyOf } from './copy-before'

export type Migration = (typeof migrations)[number]
export type MigrationArgs = Parameters<Migration['up']>[0]

/** What is migrated. `file` is left out for a database in memory, which needs no copy. */
export interface Migrated {
  client: SqliteClient
  file?: string
}

/**
 * Brings the tables to this version, all at once: every migration that is missing and its name are in one transaction.
 * Ended at any moment, the database is as it was, and the next start does it again. No two processes may do so at once.
 *
 * Payload's own `migrate` works without a transaction and writes the name last: a kill in between leaves a database that
 * never starts again.
 *
 * @throws DatabaseRefused when the database is of a newer version or was left half-made, or a migration fails
 */
export async function migrateSqlite(
  { client, file }: Migrated,
  known: readonly Migration[],
  args: () => Promise<MigrationArgs>,
  report: (line: string) => void,
): Promise<void> {
  const missing = missingFrom(known, await namesIn(client))
  if (missing.length === 0) return
  const isNew = await refuseHalfMade(client, file)
  if (file && !isNew) await copyBefore(client, file)
  // Of a database that is made, the steps tell nobody anything.
  if (isNew) report('Making the database.')
  await apply({ client, file }, missing, await args(), isNew ? () => {} : report)
  if (!isNew) report('Migrated.')
}

/**
 * @returns the migrations that the database lacks
 * @throws DatabaseRefused when it has one that this version does not know
 */
export function missingFrom(known: readonly Migration[], names: readonly string[]): Migration[] {
  const newer = names.find((name) => !known.some((migration) => migration.name === name))
  if (newer) {
    throw new DatabaseRefused(
      `The database is of a newer version of the site (it has the migration ${newer}). This version would damage it.
Start that version again, or put back the backup from before the upgrade (docs/operations.md, "Upgrades").`,
    )
  }
  return known.filter(({ name }) => !names.includes(name))
}

/** The migrations that were done; none where there are no tables yet. */
export async function namesIn(client: SqliteClient): Promise<string[]> {
  if (!(await tablesOf(client)).includes('payload_migrations')) return []
  // Payload's mark of a database that was changed without migrations (`push`) has batch -1.
  const { rows } = await client.execute('SELECT name FROM payload_migrations WHERE batch <> -1')
  return rows.map(({ name }) => String(name))
}

async function tablesOf(client: SqliteClient): Promise<string[]> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  return rows.map(({ name }) => String(name))
}

/**
 * Recognizes what earlier versions left when they were ended in the middle of their very first start.
 * @returns whether the database is new
 */
async function refuseHalfMade(client: SqliteClient, file = 'in memory'): Promise<boolean> {
  const tables = await tablesOf(client)
  if (tables.length === 0) return true
  if ((await namesIn(client)).length > 0) return false
  const isUsed =
    tables.includes('users') && (await client.execute('SELECT id FROM users LIMIT 1')).rows.length > 0
  throw new DatabaseRefused(
    isUsed
      ? `The database ${file} has tables and users, and does not say which migrations made them. Put back a backup.`
      : `The database ${file} is half-made: an earlier version of the site was ended in the middle of its first start.
Nobody has used it yet. Delete it, with what stands beside it as ${file}-wal and ${file}-shm, and start again.`,
  )
}

async function apply(
  { client, file }: Migrated,
  missing: readonly Migration[],
  args: MigrationArgs,
  report: (line: string) => void,
): Promise<void> {
  const { rows } = await client.execute('PRAGMA foreign_keys')
  // Inside a transaction this does nothing, and a table that is made anew would take along what points to it.
  await client.execute('PRAGMA foreign_keys = OFF')
  let current = ''
  try {
    await oneTransaction(client, async () => {
      const loose = await countLoose(client)
      const batch = await nextBatch(client)
      for (const { name, up } of missing) {
        current = name
        report(`Migrating: ${name}`)
        await up(args)
        await client.execute(
          `INSERT INTO payload_migrations (id, name, batch) VALUES ('${randomUUID()}', '${name}', ${batch})`,
        )
      }
      if ((await countLoose(client)) > loose) throw new Error('rows would be left that point to nothing')
    })
  } catch (error) {
    throw new DatabaseRefused(wordsFor(error, current, file))
  } finally {
    await client.execute(`PRAGMA foreign_keys = ${rows[0]?.foreign_keys ? 'ON' : 'OFF'}`)
  }
}

async function countLoose(client: SqliteClient): Promise<number> {
  return (await client.execute('PRAGMA foreign_key_check')).rows.length
}

async function nextBatch(client: SqliteClient): Promise<number> {
  if ((await namesIn(client)).length === 0) return 1
  const { rows } = await client.execute('SELECT MAX(batch) + 1 AS next FROM payload_migrations')
  return Number(rows[0]?.next)
}

function wordsFor(error: unknown, name: string, file: string | undefined): string {
  const reason = messagesOf(error)
  const isHalf = /already exists|duplicate column name/.test(reason)
  const cause = isHalf
    ? 'Part of it was there already: an earlier version of the site was ended in the middle of this migration.'
    : reason
  const wayBack = isHalf
    ? 'Put back the backup from before the upgrade, and start this version again.'
    : `The version from before the upgrade still starts on it. A copy of the database is ${file && copyOf(file)}.`
  return `The database could not be migrated (${name}). ${cause}
Nothing was changed. ${wayBack}`
}

/** drizzle puts what SQLite said into `cause`. */
function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? messagesOf(error.cause) : error.message
}
