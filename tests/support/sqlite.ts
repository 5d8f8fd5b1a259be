import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { migrations } from '@/migrations'

/** libsql's client, as far as tests use it. */
export interface Client {
  execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
  close: () => void
}

export async function openDatabase(file: string): Promise<Client> {
  return drizzle({ connection: { url: `file:${file}` } }).$client as unknown as Client
}

/** Takes back the migrations of a database that nobody uses now, but for the first few. */
export async function migrateBack(file: string, kept: number): Promise<void> {
  const db = drizzle({ connection: { url: `file:${file}` } })
  for (const { name, down } of migrations.slice(kept).reverse()) {
    await down({ db } as never)
    await db.$client.execute(`DELETE FROM payload_migrations WHERE name = '${name}'`)
  }
  // All into one file: libsql closes, and so deletes the WAL, whenever it likes.
  await db.$client.execute('PRAGMA journal_mode = DELETE')
  db.$client.close()
}
