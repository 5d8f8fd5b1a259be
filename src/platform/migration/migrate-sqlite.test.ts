import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '@/migrations'
import type { SqliteClient } from '../one-transaction'
import { copyOf } from './copy-before'
import { type Migration, migrateSqlite, missingFrom, namesIn } from './migrate-sqlite'

describe('migrating', () => {
  let folder: string
  let file: string
  let db: ReturnType<typeof drizzle>
  let client: SqliteClient
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simpto-migrate-'))
    file = join(folder, "it's.db")
    db = drizzle({ connection: { url: `file:${file}` } })
    client = db.$client as unknown as SqliteClient
  })
  afterEach(() => {
    db.$client.close()
    rmSync(folder, { recursive: true })
  })

  const migrate = (known: readonly Migration[]) =>
    migrateSqlite(
      { client, file },
      known,
      async () => ({ db }) as never,
      () => {},
    )
  const names = migrations.map(({ name }) => name)
  const failing: Migration = {
    name: '29991231_000000_failing',
    down: async () => {},
    up: async (args) => {
      await args.db.run('CREATE TABLE half (id text)')
      await args.db.run('DELETE FROM users')
      throw new Error('the disk is full')
    },
  }

  it('makes every table and notes every name, and does nothing the second time', async () => {
    await migrate(migrations)
    await migrate(migrations)
    expect(await namesIn(client)).toEqual(names)
    expect(existsSync(copyOf(file))).toBe(false)
    expect((await client.execute('PRAGMA foreign_keys')).rows[0]?.foreign_keys).toBe(1)
  })

  it('copies an older database first', async () => {
    await migrate(migrations.slice(0, 2))
    await client.execute("INSERT INTO authors (id, name, slug) VALUES ('1', 'Ann', 'ann')")
    await migrate(migrations)
    const copy = drizzle({ connection: { url: `file:${copyOf(file)}` } }).$client
    expect(await namesIn(copy as unknown as SqliteClient)).toEqual(names.slice(0, 2))
    expect((await copy.execute('SELECT name FROM authors')).rows).toMatchObject([{ name: 'Ann' }])
    copy.close()
  })

  it('changes nothing when a migration fails, and says so with the way back', async () => {
    await migrate(migrations.slice(0, 2))
    await client.execute("INSERT INTO users (id, name, email) VALUES ('1', 'Ann', 'ann@example.org')")
    await expect(migrate([...migrations, failing])).rejects.toThrow(
      /could not be migrated \(29991231_000000_failing\). the disk is full\nNothing was changed. .*before-upgrade/,
    )
    expect(await namesIn(client)).toEqual(names.slice(0, 2))
    expect((await client.execute('SELECT id FROM users')).rows).toHaveLength(1)
    expect((await client.execute("SELECT * FROM sqlite_master WHERE name = 'half'")).rows).toEqual([])
    await migrate(migrations)
    expect(await namesIn(client)).toEqual(names)
  })

  it('refuses a migration that leaves rows pointing to nothing', async () => {
    await migrate(migrations)
    await client.execute("INSERT INTO causes (id, name, slug) VALUES ('1', 'Griep', 'griep')")
    await client.execute("INSERT INTO causes (id, name, slug, parent_id) VALUES ('2', 'Kou', 'kou', '1')")
    const loosening: Migration = {
      ...failing,
      up: async (args) => {
        await args.db.run("DELETE FROM causes WHERE id = '1'")
      },
    }
    await expect(migrate([...migrations, loosening])).rejects.toThrow('point to nothing')
    expect((await client.execute('SELECT id FROM causes')).rows).toHaveLength(2)
  })

  it('recognizes what an earlier version left half-made', async () => {
    const [initial, second] = migrations as [Migration, Migration]
    await initial.up({ db } as never)
    await expect(migrate(migrations)).rejects.toThrow(
      /is half-made: .*first start.\nNobody has used it yet. Delete it/,
    )
    await client.execute(
      `INSERT INTO payload_migrations (id, name, batch) VALUES ('1', '${initial.name}', 1)`,
    )
    await second.up({ db } as never)
    await expect(migrate(migrations)).rejects.toThrow(
      /in the middle of this migration.\n.*Put back the backup/,
    )
  })

  it('knows a database of a newer version', () => {
    expect(() => missingFrom(migrations, [...names, '29991231_000000_new'])).toThrow(
      /newer version of the site/,
    )
    expect(missingFrom(migrations, names.slice(0, -1))).toEqual(migrations.slice(-1))
  })
})
