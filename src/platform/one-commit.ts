import type { DatabaseAdapterObj } from 'payload'
import { WRITES } from './adapter-operations'
import { changeAdapter } from './change-adapter'
import { commitOrTakeBack, isInOneTransaction, type SqliteClient } from './one-transaction'

// Next bundles routes apart, each with its own copy of this module: the turns are of the connection.
const LAST_WRITE = Symbol.for('simpto last write')

interface Written extends SqliteClient {
  [LAST_WRITE]?: Promise<unknown>
}

/**
 * SQLite's adapter, each of whose writes is stored whole or, also after a kill, not at all, and waits for the disk once. To store an
 * article Payload deletes the rows of its causes and inserts them anew, with a dozen more statements, and each would be a
 * transaction of its own.
 */
export function inOneCommit(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changeAdapter(adapter, (database) => {
    const sqlite = database as unknown as { client: SqliteClient }
    for (const operation of WRITES) {
      const write = database[operation] as (...args: unknown[]) => Promise<unknown>
      const whole = (...args: unknown[]) => writeInTurn(sqlite.client, () => write.apply(database, args))
      Object.assign(database, { [operation]: whole })
    }
  })
}

/**
 * One after the other, for the process has one connection. The work awaits nothing but that connection, which answers before anything
 * else of this process gets its turn: so no other process waits for more than the work itself.
 */
export function writeInTurn<Result>(client: Written, work: () => Promise<Result>): Promise<Result> {
  if (isInOneTransaction(client)) return work()
  const turn = (client[LAST_WRITE] ?? Promise.resolve()).then(() => commitOrTakeBack(client, work))
  client[LAST_WRITE] = turn.catch(() => {})
  return turn
}
