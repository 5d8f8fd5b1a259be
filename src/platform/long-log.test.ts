import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { DatabaseAdapterObj } from 'payload'
import { expect, it } from 'vitest'
import { withLongLog } from './long-log'

it('has the log of a connection grow longer than SQLite would, as soon as there is one', async () => {
  const { $client: client } = drizzle({ connection: ':memory:' })
  const made = { client: undefined as typeof client | undefined, connect: async () => {} }
  made.connect = async () => {
    made.client = client
  }
  const adapter = { init: () => made } as unknown as DatabaseAdapterObj
  await withLongLog(adapter)
    .init({} as never)
    .connect?.()
  const { rows } = await client.execute('PRAGMA wal_autocheckpoint')
  expect(rows[0]?.wal_autocheckpoint).toBe(4_000)
})
