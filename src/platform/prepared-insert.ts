import { randomUUID } from 'node:crypto'

type Row = Record<string, unknown>

/** Of Drizzle. */
interface Prepared {
  run: (values: Row) => Promise<unknown>
}

/** What of Payload's SQLite adapter, and of Drizzle, is used here. */
export interface WithTables {
  drizzle: { insert: (table: unknown) => { values: (row: Row) => { prepare: () => Prepared } } }
  tables: Record<string, unknown>
}

/** Inserts the row when it is called. */
export type Insert = () => Promise<unknown>

const prepared = new WeakMap<WithTables['drizzle'], Map<string, Prepared>>()

/**
 * An insert into a table of SQLite, of which Drizzle puts the statement together once for each set of columns: for the thirty of a
 * comment that takes it longer than the database to store one.
 *
 * @param data by the names of Drizzle's columns, without id and dates
 */
export async function insertOf(database: WithTables, table: string, data: Row): Promise<Insert> {
  const now = new Date().toISOString()
  const row = { id: randomUUID(), createdAt: now, updatedAt: now, ...data }
  const columns = Object.keys(row).filter((column) => row[column as keyof typeof row] !== undefined)
  const statements = prepared.get(database.drizzle) ?? new Map<string, Prepared>()
  prepared.set(database.drizzle, statements)
  const name = [table, ...columns].join()
  const statement = statements.get(name) ?? (await prepare(database, table, columns))
  statements.set(name, statement)
  return () => statement.run(row)
}

async function prepare({ drizzle, tables }: WithTables, table: string, columns: string[]): Promise<Prepared> {
  const { sql } = await import('@payloadcms/db-sqlite/drizzle')
  const values = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)]))
  return drizzle.insert(tables[table]).values(values).prepare()
}
