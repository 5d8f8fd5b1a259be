import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { WRITES } from './adapter-operations'
import { changeAdapter } from './change-adapter'
import { commitOrTakeBack, isInOneTransaction, type SqliteClient } from './one-transaction'
import { takeBreath } from './take-breath'

// Next bundles routes apart, each with its own copy of this module: the turns are of the connection.
const LAST_WRITE = Symbol.for('simpto last write')
const HAS_TURN = Symbol.for('simpto has its turn')

interface Written extends SqliteClient {
  [LAST_WRITE]?: Promise<unknown>
  /** In what has its turn, and in all that this begins. */
  [HAS_TURN]?: AsyncLocalStorage<{ isOpen: boolean }>
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

/** Whether whoever asks is amid a write of this connection. */
export const isWriting = (client: Written): boolean =>
  isInOneTransaction(client) || client[HAS_TURN]?.getStore()?.isOpen === true

/**
 * One after the other, for the process has one connection. The work awaits nothing but that connection, which answers before anything
 * else of this process gets its turn: so no other process waits for more than the work itself.
 */
export function writeInTurn<Result>(client: Written, work: () => Promise<Result>): Promise<Result> {
  client[HAS_TURN] ??= new AsyncLocalStorage()
  const hasTurn = client[HAS_TURN]
  if (isWriting(client)) return work()
  const asked = performance.now()
  const own = { isOpen: true }
  const turn = (client[LAST_WRITE] ?? Promise.resolve())
    .then(takeBreath)
    .then(() => commitOrTakeBack(client, () => hasTurn.run(own, work), asked))
    .finally(() => {
      // What it began and did not wait for takes turns again.
      own.isOpen = false
    })
  client[LAST_WRITE] = turn.catch(() => {})
  return turn
}

/**
 * Several writes by Payload's adapter in one commit: all of them are stored or, also after a kill, none. The work awaits nothing but
 * the adapter. On MongoDB just the work: it is one where its request has a transaction.
 */
export async function inOneWrite<Result>(payload: Payload, work: () => Promise<Result>): Promise<Result> {
  const { client } = payload.db as unknown as { client?: SqliteClient }
  return client ? writeInTurn(client, work) : work()
}
