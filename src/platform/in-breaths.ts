import type { DatabaseAdapterObj } from 'payload'
import { READS } from './adapter-operations'
import { changeAdapter } from './change-adapter'
import { isWriting } from './one-commit'
import type { SqliteClient } from './one-transaction'
import { takeBreath } from './take-breath'

/** SQLite's adapter, which answers others between its reads, as it does between its writes (`one-commit.ts`). Never amid a write. */
export function inBreaths(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    const sqlite = database as unknown as { client: SqliteClient }
    for (const operation of READS) {
      const read = database[operation] as (...args: unknown[]) => Promise<unknown>
      const later = async (...args: unknown[]) => {
        if (!isWriting(sqlite.client)) await takeBreath()
        return read.apply(database, args)
      }
      Object.assign(database, { [operation]: later })
    }
  })
}
