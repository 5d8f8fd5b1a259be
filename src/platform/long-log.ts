import type { DatabaseAdapterObj } from 'payload'
import { changeAdapter } from './change-adapter'
import type { SqliteClient } from './one-transaction'

/** Of 4 KiB each. Payload shortens a log of more than 64 MiB. */
const PAGES = 4_000

/**
 * SQLite's adapter, whose log of writes grows to 16 MiB before it is carried over into the database. At SQLite's own 4 MiB that happens every
 * seventeenth time that readers who post at once are stored, and takes ten times as long as that: the same pages of the indexes again and
 * again.
 */
export function withLongLog(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    const { connect } = database
    const sqlite = database as unknown as { client: SqliteClient }
    database.connect = async (options) => {
      await connect?.call(database, options)
      await sqlite.client.execute(`PRAGMA wal_autocheckpoint = ${PAGES}`)
    }
  })
}
