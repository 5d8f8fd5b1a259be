import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '@/migrations'
import { withAfterCommit } from './after-commit'
import { inAnyForm } from './any-accent'
import { databaseFile } from './database-file'
import { deletingWhatIsThere } from './delete-what-is-there'
import { type Env, env } from './env'
import { inBreaths } from './in-breaths'
import { withLiteralLike } from './literal-like'
import { withLongLog } from './long-log'
import { guardedMongo, guardedSqlite } from './migration/guarded'
import { inOneCommit } from './one-commit'
import { withTimes } from './with-times'

/** Columns that say whether something is published, or in the trash. */
const LIKE_THE_OTHERS = ['_status', 'deleted_at', 'version_version__status', 'version_version_deleted_at']

/** The database adapter for `DATABASE_URL`: SQLite in a file, or MongoDB. */
export async function databaseAdapter(): Promise<DatabaseAdapterObj> {
  return withAfterCommit(withTimes(await (env().isMongo ? mongoAdapter(env()) : sqliteAdapter(env()))))
}

async function sqliteAdapter({ DATABASE_URL }: Env): Promise<DatabaseAdapterObj> {
  const [{ keepStatements }, { sqliteAdapter }, { sql }, { index }] = await Promise.all([
    import('./kept-statements'),
    import('@payloadcms/db-sqlite'),
    import('@payloadcms/db-sqlite/drizzle'),
    import('@payloadcms/db-sqlite/drizzle/sqlite-core'),
  ])
  const file = databaseFile()
  // libsql answers "Unable to open connection to local database: 14" when the folder is missing.
  if (file) mkdirSync(dirname(file), { recursive: true })
  keepStatements()
  const adapter = sqliteAdapter({
    client: { url: DATABASE_URL },
    idType: 'uuid',
    // Never push: a pushed database makes every later migration ask questions.
    push: false,
    migrationDir: 'src/migrations',
    prodMigrations: migrations,
    afterSchemaInit: [
      // Nearly all documents have the same value in these fields. SQLite believes that an index leads to ten of them, and where
      // a few are asked for by their ids, goes through all that are published, or in no trash.
      ({ schema, extendTable }) => {
        for (const [name, table] of Object.entries(schema.tables)) {
          const without = LIKE_THE_OTHERS.map((column) => [`${name}_${column}_idx`, undefined])
          extendTable({ table, extraConfig: () => Object.fromEntries(without) })
        }
        return schema
      },
      // Payload's own index of the lists of names begins with their order: to read those of one document, SQLite goes
      // through those of all. With 20.000 causes that makes reading them all take minutes.
      ({ schema, extendTable }) => {
        for (const [name, table] of Object.entries(schema.tables)) {
          if (!name.endsWith('_texts') || name.startsWith('_')) continue
          extendTable({
            table,
            extraConfig: ({ parent }) => ({ byParent: index(`${name}_parent`).on(parent) }),
          })
        }
        return schema
      },
      // Each save asks what comes after the versions that are kept, the latest first. Without an index in that order, SQLite
      // puts each of them together, with all its rows of causes, to sort them.
      ({ schema, extendTable }) => {
        for (const [name, table] of Object.entries(schema.tables)) {
          if (!/^_.*_v$/.test(name) || !('parent' in table)) continue
          extendTable({
            table,
            extraConfig: ({ parent, updatedAt, createdAt }) => ({
              byTime: index(`${name}_by_time`).on(parent, updatedAt, createdAt),
            }),
          })
        }
        return schema
      },
    ],
    wal: DATABASE_URL !== ':memory:',
    busyTimeout: 10_000,
    // Transactions stay off (the default): libsql opens a new connection for each, without the busy timeout.
  })
  return withLiteralLike(
    deletingWhatIsThere(inOneCommit(inBreaths(guardedSqlite(withLongLog(adapter as DatabaseAdapterObj))))),
    sql,
  )
}

async function mongoAdapter({ DATABASE_URL, DATABASE_COMPATIBILITY }: Env): Promise<DatabaseAdapterObj> {
  const { compatibilityOptions, mongooseAdapter } = await import('@payloadcms/db-mongodb')
  const adapter = mongooseAdapter({
    url: DATABASE_URL,
    ensureIndexes: true,
    afterCreateConnection: ({ connection }) => {
      connection.plugin((schema) => {
        schema.pre(['find', 'findOne', 'countDocuments', 'distinct'], function () {
          this.setQuery(inAnyForm(this.getQuery()))
        })
        schema.pre('aggregate', function () {
          for (const stage of this.pipeline()) if ('$match' in stage) stage.$match = inAnyForm(stage.$match)
        })
      })
    },
    // Readers are answered long before (`server/deadline.mjs`); this ends what hangs. Indexes of a large collection take
    // their time at the start.
    connectOptions: { serverSelectionTimeoutMS: 5_000, socketTimeoutMS: 30_000 },
    ...(DATABASE_COMPATIBILITY && compatibilityOptions[DATABASE_COMPATIBILITY]),
  })
  return guardedMongo(adapter as DatabaseAdapterObj)
}
