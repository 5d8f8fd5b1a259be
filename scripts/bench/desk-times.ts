import { setTimeout } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { ADMIN, startSite } from '../../tests/support/site'
import { loginAsAdmin } from './staff'
import { percentile } from './statistics'

/*
 * npx tsx scripts/bench/desk-times.ts
 *
 * How long the moderation desk takes with 100.000 comments waiting, on SQLite. The comments go straight into the
 * database; everything measured goes over HTTP, as a moderator's browser does.
 */

const WAITING = 100_000
const TIMES = 20

const site = await startSite({ ADMIN_PASSWORD: ADMIN.password })
try {
  const staff = await loginAsAdmin(site.url)
  const { docs } = await staff.get<{ docs: { id: string }[] }>('/api/symptoms?limit=1&depth=0')
  const first = {
    symptom: docs[0]?.id,
    name: 'Lezer',
    email: 'lezer@example.net',
    body: 'Kramp',
    status: 'pending',
  }
  const { id } = await staff.send('POST', '/api/comments', first)
  await fill(`file:${site.dataDir}/simpto.db`, id)

  await measure('first page of the queue', () => staff.get('/api/comments/desk?queue=wacht'))
  const middle = `0500 ${new Date(Date.now() - 50_000_000).toISOString()}~x`
  const after = new URLSearchParams({ queue: 'wacht', after: middle })
  await measure('page in the middle', () => staff.get(`/api/comments/desk?${after}`))
  const surest = new URLSearchParams({ queue: 'wacht', after: `0900 ${new Date(0).toISOString()}~x` })
  await measure('page among the surest spam', () => staff.get(`/api/comments/desk?${surest}`))
  await measure('what is surely spam', () => staff.get('/api/comments/desk/likely-spam?above=0.95'))
  await measure('counts of all queues', () => staff.get('/api/comments/desk/counts'))
  await measure('text that is nowhere', () => staff.get('/api/comments/desk?queue=wacht&text=nergens'))
} finally {
  await site.stop()
}

/** Copies one comment, a second apart, and tells SQLite how its tables look now. */
async function fill(url: string, id: string): Promise<void> {
  const database = createClient({ url })
  const { columns } = await database.execute('select * from comments limit 0')
  const values = columns.map((column) => {
    // Every tenth is likelier spam than not.
    if (column === 'spam_rank')
      return `printf('%04d', case when n % 10 = 0 then 500 + (n * 7919) % 500 else 500 end) || strftime(' %Y-%m-%dT%H:%M:%fZ', 'now', '-' || n || ' seconds')`
    if (column === 'id' || column === 'fingerprint') return 'lower(hex(randomblob(16)))'
    if (column === 'body')
      return `'Al ' || n || ' nachten kramp in mijn kuiten, vooral na een dag op de fiets.'`
    if (column === 'created_at') return `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || n || ' seconds')`
    return `"${column}"`
  })
  const names = columns.map((column) => `"${column}"`)
  await database.execute(
    `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${WAITING})
     insert into comments (${names.join()}) select ${values.join()} from numbers, comments where id = '${id}'`,
  )
  await database.execute('pragma optimize')
  database.close()
  // The site closed the connection that idled for so long: the client has to hear of it.
  await setTimeout(100)
}

async function measure(name: string, ask: () => Promise<unknown>): Promise<void> {
  const durations: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    await ask()
    durations.push(performance.now() - began)
  }
  const [half = 0, most = 0] = [percentile(durations, 50), percentile(durations, 95)]
  console.log(`${name.padEnd(26)} half within ${half.toFixed(1)} ms, 95% within ${most.toFixed(1)} ms`)
}
