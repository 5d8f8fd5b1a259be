import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepStatements } from './kept-statements'

keepStatements()

let folder: string
const open = () => drizzle({ connection: `file:${join(folder, 'x.db')}` }).$client
let client: ReturnType<typeof open>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpto-statements-'))
  client = open()
  await client.execute('CREATE TABLE causes (name TEXT NOT NULL UNIQUE, cases INTEGER)')
  await client.execute({ sql: INSERT, args: ['Jicht', 5] })
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

const INSERT = 'INSERT INTO causes (name, cases) VALUES (?, ?)'
const SELECT = 'SELECT name, cases FROM causes WHERE cases > ? ORDER BY name'
const rowsOf = async (sql: string, ...args: number[]) =>
  (await client.execute({ sql, args })).rows.map((row) => ({ ...row }))

it('is prepared once by a connection', () => {
  const [one, other] = [new Database(':memory:'), new Database(':memory:')]
  expect(one.prepare('SELECT 1 AS one')).toBe(one.prepare('SELECT 1 AS one'))
  expect(one.prepare('SELECT 1 AS one')).not.toBe(other.prepare('SELECT 1 AS one'))
  const within = 'SELECT count(*) AS count FROM (SELECT * FROM sqlite_schema)'
  expect(one.prepare(within)).toBe(one.prepare(within))
  expect(one.prepare('PRAGMA user_version')).not.toBe(one.prepare('PRAGMA user_version'))
})

it('is prepared once for what Payload asks by its client, too', async () => {
  const prepare = vi.spyOn(Database.prototype, 'prepare')
  for (const least of [1, 2]) await rowsOf(SELECT, least)
  const [one, again] = prepare.mock.results.map(({ value }) => value)
  prepare.mockRestore()
  expect(one).toBe(again)
  expect(one).toBeDefined()
})

it('answers by the values that it is asked with', async () => {
  await client.execute({ sql: INSERT, args: ['Griep', 900] })
  expect(await rowsOf(SELECT, 1)).toEqual([
    { name: 'Griep', cases: 900 },
    { name: 'Jicht', cases: 5 },
  ])
  expect(await rowsOf(SELECT, 100)).toEqual([{ name: 'Griep', cases: 900 }])
  expect(await rowsOf(SELECT, 1000)).toEqual([])
})

it('says how much it changed, each time', async () => {
  const sql = 'UPDATE causes SET cases = ? WHERE name = ?'
  expect((await client.execute({ sql, args: [7, 'Jicht'] })).rowsAffected).toBe(1)
  expect((await client.execute({ sql, args: [7, 'Artrose'] })).rowsAffected).toBe(0)
  expect(await rowsOf(SELECT, 1)).toEqual([{ name: 'Jicht', cases: 7 }])
})

it('goes on after it was refused, and keeps nobody else from writing', async () => {
  for (const _ of ['once', 'again']) {
    await expect(client.execute({ sql: INSERT, args: ['Jicht', 1] })).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    })
  }
  const other = open()
  await other.execute({ sql: INSERT, args: ['Griep', 1] })
  other.close()
  await client.execute({ sql: INSERT, args: ['Artrose', 3] })
  expect(await rowsOf(SELECT, 0)).toHaveLength(3)
})

it('is not kept when it was refused: it may still be open', () => {
  const database = new Database(':memory:')
  database.exec("CREATE TABLE codes (code TEXT UNIQUE); INSERT INTO codes VALUES ('R25')")
  const insert = 'INSERT INTO codes VALUES (?)'
  for (const sql of [insert, `${insert} RETURNING code`, 'SELECT json(?) AS code']) {
    const statement = database.prepare(sql)
    expect(() => (statement.reader ? statement.all('R25') : statement.run('R25'))).toThrow()
    expect(database.prepare(sql)).not.toBe(statement)
  }
})

it('sees what another connection wrote meanwhile', async () => {
  expect(await rowsOf(SELECT, 0)).toHaveLength(1)
  const other = open()
  await other.execute({ sql: INSERT, args: ['Griep', 1] })
  other.close()
  expect(await rowsOf(SELECT, 0)).toHaveLength(2)
})

it('knows of columns that came since', async () => {
  const all = 'SELECT * FROM causes'
  expect(await rowsOf(all)).toEqual([{ name: 'Jicht', cases: 5 }])
  expect(await rowsOf(SELECT, 1)).toHaveLength(1)
  await client.execute('ALTER TABLE causes ADD COLUMN year INTEGER')
  expect(await rowsOf(all)).toEqual([{ name: 'Jicht', cases: 5, year: null }])
  expect(await rowsOf(SELECT, 1)).toEqual([{ name: 'Jicht', cases: 5 }])
})

it('does each time what is done while it is prepared', async () => {
  const keysHold = async () => (await rowsOf('PRAGMA foreign_keys'))[0]
  for (const keys of ['OFF', 'ON', 'OFF', 'ON']) {
    await client.execute(`PRAGMA foreign_keys = ${keys}`)
    expect(await keysHold()).toEqual({ foreign_keys: keys === 'ON' ? 1 : 0 })
  }
})
