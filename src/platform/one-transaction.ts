import type { Payload } from 'payload'
import { letOthersFinish } from './let-others-finish'

/** What of libsql's client is used here. */
export interface SqliteClient {
  execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
  executeMultiple: (sql: string) => Promise<void>
}

// Next bundles routes apart, each with its own copy of this module.
const IS_OPEN = Symbol.for('simpto transaction')

interface Client extends SqliteClient {
  [IS_OPEN]?: boolean
}

/**
 * Does the work in one transaction of SQLite's only connection: all of it is stored, or, also after a kill, nothing.
 *
 * Only before the port opens: whatever else the process writes meanwhile is in it too. Payload's own transactions take a
 * new connection each, without the busy timeout (docs/decisions/0003-sqlite-without-transactions.md).
 */
export async function oneTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  client[IS_OPEN] = true
  try {
    return await commitOrTakeBack(client, work)
  } finally {
    client[IS_OPEN] = false
  }
}

/** Whether {@link oneTransaction} is at it. */
export const isInOneTransaction = (client: Client): boolean => client[IS_OPEN] === true

/**
 * Begins a transaction, and commits it or, where the work fails, takes it back.
 *
 * @param asked since when it waits for others (`performance.now()`)
 * @throws LibsqlError with the code SQLITE_BUSY where another process writes for longer than the busy timeout
 */
export async function commitOrTakeBack<Result>(
  client: SqliteClient,
  work: () => Promise<Result>,
  asked = performance.now(),
): Promise<Result> {
  await letOthersFinish(client, asked)
  await client.execute('BEGIN IMMEDIATE')
  try {
    const result = await work()
    await client.execute('COMMIT')
    return result
  } catch (error) {
    // Some errors, such as a full disk, have rolled it back already: the first error is the one to tell.
    await client.execute('ROLLBACK').catch(() => {})
    throw error
  }
}

/** The same for work by Payload, on SQLite; on MongoDB just the work. */
export async function allOrNothing<Result>(payload: Payload, work: () => Promise<Result>): Promise<Result> {
  const { client } = payload.db as unknown as { client?: SqliteClient }
  return client ? oneTransaction(client, work) : work()
}
