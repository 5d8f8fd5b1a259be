import { createLocalReq, type DatabaseAdapterObj } from 'payload'
import { migrations } from '@/migrations'
import { changeAdapter } from '../change-adapter'
import { databaseFile } from '../database-file'
import { DatabaseRefused } from '../database-refused'
import type { SqliteClient } from '../one-transaction'
import { onlyOne } from '../only-one'
import { withoutSecrets } from '../without-secrets'
import { refuseLost, rememberDatabase } from './known-database'
import { type MigrationArgs, migrateSqlite, missingFrom, namesIn } from './migrate-sqlite'

type Adapter = ReturnType<DatabaseAdapterObj['init']>

/**
 * SQLite's adapter, which connects to no database that is lost or newer, and migrates in one piece. Of two processes that
 * connect at once, one waits: the first may be making the database.
 */
export function guardedSqlite(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return guard(adapter, (database) => {
    const { connect } = database
    const file = databaseFile()
    const sqlite = database as unknown as { client: SqliteClient; drizzle: MigrationArgs['db'] }
    let isAlone = file === undefined
    const alone = async (work: () => Promise<void>) => {
      if (isAlone) return work()
      await onlyOne('connecting', async () => {
        isAlone = true
        await work().finally(() => {
          isAlone = false
        })
      })
    }
    database.migrate = () =>
      alone(async () => {
        const { payload } = database
        const args = async () => ({ db: sqlite.drizzle, payload, req: await createLocalReq({}, payload) })
        const report = (line: string) => payload.logger.info(line)
        await migrateSqlite({ client: sqlite.client, file }, migrations, args, report)
      })
    database.connect = (options) =>
      alone(async () => {
        if (file) refuseLost(file)
        // In production this also migrates.
        await connect?.call(database, options)
        const names = await namesIn(sqlite.client)
        missingFrom(migrations, names)
        if (file && names.length > 0) rememberDatabase(file)
      })
  })
}

/** The document in which MongoDB keeps the version of what is stored; Payload knows nothing of it. */
interface SchemaDocument {
  _id: string
  version: string
}

interface MongoCollection {
  findOneAndUpdate: (filter: object, update: object, options: object) => Promise<SchemaDocument | null>
}

/**
 * MongoDB's adapter, which does not go on with what a newer version has stored. MongoDB has no migrations, but every change
 * of what is stored comes with one for SQLite: the name of the last is the version.
 */
export function guardedMongo(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return guard(adapter, (database) => {
    const { connect } = database
    database.connect = async (options) => {
      await connect?.call(database, options)
      const { connection } = database as unknown as {
        connection: { collection: (name: string) => MongoCollection }
      }
      const own = migrations.at(-1)?.name ?? ''
      const stored = await connection
        .collection('schema-version')
        .findOneAndUpdate(
          { _id: 'content' },
          { $max: { version: own } },
          { upsert: true, returnDocument: 'after' },
        )
      if (!stored || stored.version <= own) return
      throw new DatabaseRefused(
        `The database is of a newer version of the site (${stored.version}). This version would damage it.
Start that version again, or put back the backup from before the upgrade (docs/operations.md, "Upgrades").`,
      )
    }
  })
}

function guard(adapter: DatabaseAdapterObj, change: (database: Adapter) => void): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    change(database)
    const { connect } = database
    database.connect = (options) => Promise.resolve(connect?.call(database, options)).catch(withoutItsSecrets)
  })
}

/** Drivers quote the address that they could not use. */
function withoutItsSecrets(error: unknown): never {
  if (error instanceof Error) {
    error.message = withoutSecrets(error.message)
    error.stack = error.stack && withoutSecrets(error.stack)
  }
  throw error
}
