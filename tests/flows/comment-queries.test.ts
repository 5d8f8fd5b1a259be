import { createClient, type Client as Database, type InStatement } from '@libsql/client'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { login, site, unique } from '../support/client'
import { payloadHere } from '../support/payload-here'

const isOnSqlite = Boolean(inject('site')) && !inject('site')?.env.DATABASE_URL
const COMMENTS = 3_000

interface Statement {
  sql: string
  args: []
}

/*
 * Payload in this process, on the database of the running site: every statement that it sends about comments is kept, and
 * SQLite says how it goes about it, knowing how large its tables are.
 */
describe.skipIf(!isOnSqlite)('with many comments on one article, the database', () => {
  let payload: Payload
  let database: Database
  /** Of its own: SQLite counts a write that is only explained as under way until it is collected, and others' wait for it. */
  let planner: Database
  let article: string
  let comment: string
  const statements: Statement[] = []

  beforeAll(async () => {
    const admin = await login()
    const symptom = { title: unique('Doorzochte klacht'), _status: 'published' }
    article = (await admin.ok('POST', '/api/symptoms', symptom)).id
    const first = { symptom: article, body: 'Een', status: 'published' }
    comment = (await admin.ok('POST', '/api/comments', first)).id
    const url = `file:${site().env.DATA_DIR}/simpto.db`
    database = createClient({ url })
    planner = createClient({ url })
    // The site writes as well.
    await database.execute('PRAGMA busy_timeout = 10000')
    await copyComment(database, comment)
    payload = await payloadHere()
    keepStatements(payload, statements)
  })
  afterAll(async () => {
    await database?.execute({ sql: 'delete from comments where symptom_id = ?', args: [article] })
    database?.close()
    planner?.close()
    await payload?.destroy()
  })

  const reads: [string, () => Promise<unknown>][] = [
    ['reads a page', async () => (await import('@/comments/published')).readPage(payload, article, 30)],
    [
      'counts before a page',
      async () => (await import('@/comments/published')).countBefore(payload, article, 60),
    ],
    ['counts a page', async () => (await import('@/comments/published')).countOnPage(payload, article, 60)],
    ['finds one', async () => (await import('@/comments/find-place')).findPlace(payload, article, comment)],
    ['reads the feed of an article', async () => latest({ symptom: { equals: article } })],
    ['reads the feed of the site', async () => latest({})],
    [
      'finds room for an answer',
      async () =>
        (await import('@/comments/pages/choose-page')).choosePage(payload, {
          symptom: article,
          parent: comment,
        }),
    ],
    [
      'looks for comments without a page',
      async () => (await import('@/comments/pages/place-unplaced')).placeAllUnplaced(payload),
    ],
    ['withdraws and releases', withdrawAndRelease],
  ]

  it.each(reads)('%s by an index, in the order of the index', async (_, work) => {
    statements.length = 0
    await work()
    const asked = statements.filter(({ sql }) => /\b(from|update) "comments?\b/.test(sql))
    expect(asked.length).toBeGreaterThan(0)
    for (const { args, sql } of asked) {
      const { rows } = await planner.execute({ sql: `explain query plan ${sql}`, args })
      const plan = rows.map(({ detail }) => String(detail)).join('; ')
      expect(plan, sql).not.toMatch(/SCAN comments(?! USING)|TEMP B-TREE FOR ORDER BY/)
    }
  })

  async function latest(where: object) {
    return (await import('@/comments/latest')).readLatest(payload, where as never)
  }

  async function withdrawAndRelease() {
    const { changeStatus } = await import('@/comments/change-status')
    const { runAfterChange } = await import('@/comments/desk/run-after-change')
    const req = await createLocalReq({}, payload)
    for (const [from, to] of [
      ['published', 'pending'],
      ['pending', 'published'],
    ] as const) {
      const result = await changeStatus(req, { id: comment, from, to, how: 'system' })
      if (!('changed' in result)) throw new Error(`not changed: ${JSON.stringify(result)}`)
      await runAfterChange(req, result.changed, from)
    }
  }
})

/** Copies a comment, fifty to a page, and lets SQLite look how its tables are now. */
async function copyComment(database: Database, id: string): Promise<void> {
  const { columns } = await database.execute('select * from comments limit 0')
  const values = columns.map((column) => {
    if (column === 'id' || column === 'fingerprint') return 'lower(hex(randomblob(16)))'
    if (column === 'page') return '1 + n / 50'
    if (column === 'created_at') return `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || n || ' minutes')`
    return `"${column}"`
  })
  await database.execute({
    sql: `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${COMMENTS})
          insert into comments (${columns.map((column) => `"${column}"`).join()})
          select ${values.join()} from numbers, comments where id = ?`,
    args: [id],
  })
  await database.execute('analyze comments')
}

/** From here on, keeps what Payload asks the database. */
function keepStatements(payload: Payload, statements: Statement[]): void {
  const { client } = payload.db as unknown as { client: Database }
  const execute = client.execute.bind(client) as (statement: InStatement) => ReturnType<Database['execute']>
  client.execute = (statement: InStatement) => {
    statements.push(statement as Statement)
    return execute(statement)
  }
}
