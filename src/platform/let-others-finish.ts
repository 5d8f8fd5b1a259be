import { setTimeout as wait } from 'node:timers/promises'
import type { SqliteClient } from './one-transaction'

/** What a process that finds the database taken does meanwhile, before it looks again: answer whoever only reads. */
const LOOK_AGAIN_MS = 10

/** By connection: its busy timeout, in milliseconds. */
const patience = new WeakMap<SqliteClient, number>()

/**
 * Resolves when no other process writes to SQLite's file. SQLite's own waiting would hold up the whole process, and with it every kept
 * page: libsql answers before anything else gets a turn.
 *
 * @param asked since when this is waited for (`performance.now()`): of those who wait in a line each gives up in its own time
 * @throws LibsqlError with the code SQLITE_BUSY where another process writes for longer than the connection's busy timeout
 */
export async function letOthersFinish(client: SqliteClient, asked: number): Promise<void> {
  const longest = patience.get(client) ?? (await busyTimeoutOf(client))
  patience.set(client, longest)
  const until = asked + longest
  for (;;) {
    try {
      await lookOnce(client, longest)
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
    }
    await wait(LOOK_AGAIN_MS)
  }
}

/**
 * A statement that `execute` gives up over another's lock stays open until it is collected: till then the connection sees what
 * was there at that moment, and can commit nothing. A script's are closed whatever becomes of them.
 */
async function lookOnce(client: SqliteClient, timeout: number): Promise<void> {
  const waitAgain = `PRAGMA busy_timeout = ${timeout}`
  try {
    await client.executeMultiple(`PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK; ${waitAgain}`)
  } catch (error) {
    await client.executeMultiple(waitAgain)
    throw error
  }
}

async function busyTimeoutOf(client: SqliteClient): Promise<number> {
  const { rows } = await client.execute('PRAGMA busy_timeout')
  return Number(rows[0]?.timeout ?? 0)
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
}
