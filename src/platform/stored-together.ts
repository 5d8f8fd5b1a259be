import { type CollectionSlug, type Payload, ValidationError } from 'payload'
import { writeInTurn } from './one-commit'
import type { SqliteClient } from './one-transaction'
import { type Insert, insertOf, type WithTables } from './prepared-insert'
import { timed } from './with-times'

/** Of a collection whose fields all stand in its own table, in the form in which they are stored. */
export interface NewDocument {
  collection: CollectionSlug
  data: Record<string, unknown>
}

/**
 * Stores new documents past Payload's hooks. On SQLite all of them or, also after a kill, none: one transaction, which
 * everybody shares who comes in the same turn of the event loop, as the disk takes its time for each. On MongoDB one after the
 * other: killed in between, it has the first.
 *
 * @throws ValidationError about the field that must be unique and is not; on MongoDB those before it are stored
 */
export async function storeTogether(payload: Payload, documents: readonly NewDocument[]): Promise<void> {
  if (documents.length === 0) return
  const database = payload.db as unknown as Partial<Sqlite>
  if (isSqlite(database))
    return timed(payload, 'create', documents.at(-1), () => storeWithOthers(database, documents))
  for (const { collection, data } of documents)
    await payload.db.create({ collection, data, returning: false })
}

/** What of Payload's SQLite adapter is used here. */
type Sqlite = WithTables & { client: SqliteClient }

function isSqlite(database: Partial<Sqlite>): database is Sqlite {
  return database.drizzle !== undefined
}

interface Waiting {
  inserts: Insert[]
  stored: () => void
  failed: (error: unknown) => void
}

let waiting: Waiting[] = []

async function storeWithOthers(database: Sqlite, documents: readonly NewDocument[]): Promise<void> {
  const inserts = await Promise.all(
    documents.map(({ collection, data }) => insertOf(database, collection.replaceAll('-', '_'), data)),
  )
  return new Promise((stored, failed) => {
    waiting.push({ inserts, stored, failed })
    if (waiting.length === 1) setImmediate(commitWaiting, database.client)
  })
}

async function commitWaiting(client: SqliteClient): Promise<void> {
  const group = waiting
  waiting = []
  try {
    await commit(client, group)
    for (const { stored } of group) stored()
  } catch (error) {
    // Nothing was stored. Each by itself, so that one who is refused is refused alone; another process that holds the
    // database for seconds was waited for already.
    const refusal = asPayloads(error)
    const isForAll = group.length === 1 || String(refusal).includes('SQLITE_BUSY')
    for (const one of group) {
      if (isForAll) one.failed(refusal)
      else await commit(client, [one]).then(one.stored, (own) => one.failed(asPayloads(own)))
    }
  }
}

function commit(client: SqliteClient, some: Waiting[]): Promise<void> {
  return writeInTurn(client, async () => {
    for (const insert of some.flatMap(({ inserts }) => inserts)) await insert()
  })
}

/** As Payload says that a value was there before; of any other error what the database says, and not what was asked. */
function asPayloads(error: unknown): unknown {
  const cause = error instanceof Error && error.cause ? error.cause : error
  const [, path] = /UNIQUE constraint failed: \w+\.(\w+)/.exec(String(cause)) ?? []
  return path ? new ValidationError({ errors: [{ message: 'Value must be unique', path }] }) : cause
}
