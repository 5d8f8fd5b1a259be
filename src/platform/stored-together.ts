import { type CollectionSlug, type Payload, ValidationError } from 'payload'
import { writeInTurn } from './one-commit'
import type { SqliteClient } from './one-transaction'
import { timed } from './with-times'

/** So long a write waits at most for others. */
const PATIENCE_MS = 20

/** Of a collection whose fields all stand in its own table, in the form in which they are stored. */
export interface NewDocument {
  collection: CollectionSlug
  data: Record<string, unknown>
}

/**
 * Stores new documents past Payload's hooks. On SQLite all of them or, also after a kill, none: one transaction, which
 * everybody shares who comes at the same moment, as the disk takes its time for each. On MongoDB one after the other: killed in
 * between, it has the first.
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

/** What of Payload's SQLite adapter, and of Drizzle, is used here. */
interface Sqlite {
  client: SqliteClient
  drizzle: { insert: (table: unknown) => { values: (row: Record<string, unknown>) => Insert } }
  tables: Record<string, unknown>
}

/** Is done when it is awaited. */
type Insert = PromiseLike<unknown>

function isSqlite(database: Partial<Sqlite>): database is Sqlite {
  return database.drizzle !== undefined
}

interface Waiting {
  inserts: Insert[]
  client: SqliteClient
  stored: () => void
  failed: (error: unknown) => void
}

let waiting: Waiting[] = []
let expected = 0
let patience: NodeJS.Timeout | undefined

/**
 * Says that {@link storeTogether} will be called in a moment: writes of others wait for it, to be one with it.
 *
 * @returns to be called when all is written, or nothing will be
 */
export function expectWrite(): () => void {
  expected += 1
  return () => {
    expected -= 1
    commitIfAllCame()
  }
}

function storeWithOthers(
  { client, drizzle, tables }: Sqlite,
  documents: readonly NewDocument[],
): Promise<void> {
  const now = new Date().toISOString()
  const inserts = documents.map(({ collection, data }) =>
    drizzle
      .insert(tables[collection.replaceAll('-', '_')])
      .values({ createdAt: now, updatedAt: now, ...data }),
  )
  return new Promise((stored, failed) => {
    waiting.push({ inserts, client, stored, failed })
    patience ??= setTimeout(commitWaiting, PATIENCE_MS)
    setImmediate(commitIfAllCame)
  })
}

function commitIfAllCame(): void {
  if (waiting.length >= expected) void commitWaiting()
}

async function commitWaiting(): Promise<void> {
  clearTimeout(patience)
  patience = undefined
  const group = waiting
  waiting = []
  const [first] = group
  if (!first) return
  try {
    await commit(first.client, group)
    for (const { stored } of group) stored()
  } catch (error) {
    // Nothing was stored. Each by itself, so that one who is refused is refused alone; another process that holds the
    // database for seconds was waited for already.
    const refusal = asPayloads(error)
    const isForAll = group.length === 1 || String(refusal).includes('SQLITE_BUSY')
    for (const one of group) {
      if (isForAll) one.failed(refusal)
      else await commit(one.client, [one]).then(one.stored, (own) => one.failed(asPayloads(own)))
    }
  }
}

function commit(client: SqliteClient, some: Waiting[]): Promise<void> {
  return writeInTurn(client, async () => {
    for (const insert of some.flatMap(({ inserts }) => inserts)) await insert
  })
}

/** As Payload says that a value was there before; of any other error what the database says, and not what was asked. */
function asPayloads(error: unknown): unknown {
  const cause = error instanceof Error && error.cause ? error.cause : error
  const [, path] = /UNIQUE constraint failed: \w+\.(\w+)/.exec(String(cause)) ?? []
  return path ? new ValidationError({ errors: [{ message: 'Value must be unique', path }] }) : cause
}
