import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { inOneWrite, writeInTurn } from './one-commit'
import { oneTransaction, type SqliteClient } from './one-transaction'

describe('a write on SQLite', () => {
  let client: SqliteClient
  beforeEach(async () => {
    client = drizzle({ connection: ':memory:' }).$client as unknown as SqliteClient
    await client.execute('CREATE TABLE names (name TEXT UNIQUE)')
  })
  const insert = (...names: string[]) =>
    writeInTurn(client, async () => {
      for (const name of names) await client.execute(`INSERT INTO names VALUES ('${name}')`)
    })
  /** A file that another process has open too, for which the first waits so long, in milliseconds. */
  const withAnother = async (patience: number) => {
    const folder = await mkdtemp(join(tmpdir(), 'simpto-busy-'))
    const open = async () => {
      const opened = drizzle({ connection: `file:${folder}/names.db` }).$client as unknown as SqliteClient
      await opened.execute(`PRAGMA busy_timeout = ${patience}`)
      await opened.execute('PRAGMA journal_mode = WAL')
      return opened
    }
    const other = await open()
    client = await open()
    await client.execute('CREATE TABLE names (name TEXT UNIQUE)')
    return [other, folder] as const
  }
  const stored = async () =>
    (await client.execute('SELECT name FROM names ORDER BY name')).rows.map(({ name }) => name)

  it('that is refused in the middle leaves nothing of itself', async () => {
    await insert('kramp')
    await expect(insert('hoest', 'kramp')).rejects.toThrow(/UNIQUE/)
    expect(await stored()).toEqual(['kramp'])
  })

  it('is stored when another one at the same moment is refused', async () => {
    const writes = await Promise.allSettled([insert('kramp'), insert('hoest', 'kramp'), insert('koorts')])
    expect(writes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await stored()).toEqual(['koorts', 'kramp'])
  })

  it('of several is whole, and so is one that comes at the same moment', async () => {
    const payload = { db: { client } } as unknown as Payload
    const several = inOneWrite(payload, async () => {
      await insert('kramp')
      await insert('hoest')
      throw new Error('toch niet')
    })
    const writes = await Promise.allSettled([several, insert('koorts')])
    expect(writes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(await stored()).toEqual(['koorts'])
    await inOneWrite(payload, async () => {
      await insert('kramp')
      await insert('hoest')
    })
    expect(await stored()).toEqual(['hoest', 'koorts', 'kramp'])
  })

  it('lets nothing else of the process come between', async () => {
    // In a turn in which tests before this one were at the database for long, others would be answered first.
    await setImmediate()
    const seen: unknown[] = []
    const looking = setImmediate().then(async () => seen.push(...(await stored())))
    await insert('kramp', 'hoest', 'koorts')
    await looking
    expect(seen).toEqual(['hoest', 'koorts', 'kramp'])
  })

  it('waits for another process, and meanwhile its own goes on answering', async () => {
    const [other, folder] = await withAnother(5_000)
    await other.execute('BEGIN IMMEDIATE')
    const writing = insert('kramp')
    // By this process's own clock: it would not strike while the process stood still.
    await setTimeout(50)
    await other.execute("INSERT INTO names VALUES ('hoest')")
    await other.execute('COMMIT')
    await writing
    expect(await stored()).toEqual(['hoest', 'kramp'])
    await rm(folder, { recursive: true })
  })

  it('goes on as before after another process wrote for longer than it waits', async () => {
    const [other, folder] = await withAnother(20)
    await other.execute('BEGIN IMMEDIATE')
    await other.execute("INSERT INTO names VALUES ('hoest')")
    // Together, and not each after the one before.
    const refused = Promise.allSettled(Array.from({ length: 50 }, () => insert('kramp')))
    const given = await Promise.race([refused, setTimeout(500, [])])
    expect(given.map(({ status }) => status)).toEqual(Array(50).fill('rejected'))
    await expect(insert('kramp')).rejects.toThrow(/SQLITE_BUSY/)
    await other.execute('COMMIT')
    expect(await stored()).toEqual(['hoest'])
    await insert('kramp')
    await other.execute("INSERT INTO names VALUES ('koorts')")
    expect(await stored()).toEqual(['hoest', 'koorts', 'kramp'])
    await rm(folder, { recursive: true })
  })

  it('within a transaction by hand goes with it', async () => {
    const failing = oneTransaction(client, async () => {
      await insert('kramp')
      throw new Error('toch niet')
    })
    await expect(failing).rejects.toThrow('toch niet')
    expect(await stored()).toEqual([])
    await insert('hoest')
    expect(await stored()).toEqual(['hoest'])
  })
})
