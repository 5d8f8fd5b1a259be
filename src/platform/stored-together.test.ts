import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { type Payload, ValidationError } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { storeTogether } from './stored-together'

const tables = {
  comments: sqliteTable('comments', { id: text('id'), fingerprint: text('fingerprint').notNull() }),
  used_puzzles: sqliteTable('used_puzzles', { id: text('id'), puzzle: text('puzzle').notNull() }),
}

describe('what is stored on SQLite at the same moment', () => {
  let payload: Payload
  let commits: number
  let stored: (table: string) => Promise<unknown[]>

  beforeEach(async () => {
    commits = 0
    const database = drizzle({ connection: ':memory:' })
    const { $client } = database
    await $client.execute('CREATE TABLE comments (id TEXT, fingerprint TEXT NOT NULL UNIQUE)')
    await $client.execute('CREATE TABLE used_puzzles (id TEXT, puzzle TEXT NOT NULL UNIQUE)')
    const execute = (sql: string) => {
      if (sql === 'COMMIT') commits += 1
      return $client.execute(sql)
    }
    const executeMultiple = (sql: string) => $client.executeMultiple(sql)
    const client = { execute, executeMultiple }
    payload = { db: { client, drizzle: database, tables } } as unknown as Payload
    stored = async (table) => (await $client.execute(`SELECT * FROM ${table}`)).rows.map((row) => row[1])
  })
  const post = (fingerprint: string | null, puzzle: string) => {
    const documents = [
      { collection: 'used-puzzles', data: { puzzle } },
      { collection: 'comments', data: { fingerprint } },
    ] as const
    return storeTogether(payload, documents)
  }

  it('shares one commit', async () => {
    await Promise.all([post('a', '1'), post('b', '2'), post('c', '3')])
    expect(await stored('comments')).toEqual(['a', 'b', 'c'])
    expect(commits).toBe(1)
  })

  it('is refused alone where it was there before, with all that came with it', async () => {
    await post('a', '1')
    const outcomes = await Promise.allSettled([
      post('b', '2'),
      post('a', '3'),
      post('c', '1'),
      post('d', '4'),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    const paths = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' && outcome.reason instanceof ValidationError
        ? outcome.reason.data.errors.map(({ path }) => path)
        : [],
    )
    expect(paths).toEqual(['fingerprint', 'puzzle'])
    expect(await stored('comments')).toEqual(['a', 'b', 'd'])
    expect(await stored('used_puzzles')).toEqual(['1', '2', '4'])
  })

  it('is refused alone where the database cannot store it, and the error holds nothing of it', async () => {
    const outcomes = await Promise.allSettled([post(null, 'secret'), post('b', '2')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(String((outcomes[0] as PromiseRejectedResult).reason)).toContain('NOT NULL')
    expect(String((outcomes[0] as PromiseRejectedResult).reason)).not.toContain('secret')
    expect(await stored('used_puzzles')).toEqual(['2'])
  })
})
