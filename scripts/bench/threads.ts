import { createClient } from '@libsql/client'
import { ADMIN, startSite } from '../../tests/support/site'
import { textOf } from './fill-article'
import { loginAsAdmin, type Staff } from './staff'
import { percentile } from './statistics'

const FEW = 100
const MANY = 100_000
/** As many threads as a page has, so that the last page is full at both. */
const ON_PAGE = 50
const ROUNDS = 60
/** What 100.000 comments may cost, of what 100 cost. */
const MOST_RATIO = 1.2

let entered = 0

interface Discussed {
  id: string
  path: string
  /** What is measured, by name, in milliseconds. */
  durations: Map<string, number[]>
}

/*
 * npm run bench:threads
 *
 * Two articles, with 100 and with 100.000 comments, on SQLite: what a moderator waits for a release, and what the next
 * reader waits for the article and for a page of comments that are made anew. Their rounds alternate, so that whatever
 * else the machine does meets both. Ends with 1 where the many cost more than 1,2 times what the few cost.
 */
process.exitCode = await measureComments()

async function measureComments(): Promise<number> {
  const site = await startSite({ ADMIN_PASSWORD: ADMIN.password, JOBS: 'outside' })
  try {
    const staff = await loginAsAdmin(site.url)
    const few = await discuss(staff, 'Weinig besproken')
    const many = await discuss(staff, 'Veel besproken')
    await fill(`file:${site.dataDir}/simpto.db`, few.id, FEW)
    await fill(`file:${site.dataDir}/simpto.db`, many.id, MANY)
    for (const article of [few, many]) await round(site.url, staff, article)
    for (const article of [few, many]) article.durations.clear()
    for (let number = 0; number < ROUNDS; number += 1) {
      // Whoever comes second may find what the first one warmed, or left behind.
      const order = number % 2 === 0 ? [few, many] : [many, few]
      for (const article of order) await round(site.url, staff, article)
    }
    return report(few, many)
  } finally {
    await site.stop()
  }
}

/** An article with one comment, which the others are copies of. */
async function discuss(staff: Staff, title: string): Promise<Discussed> {
  const article = (await staff.send('POST', '/api/symptoms', { title, _status: 'published' })) as {
    id: string
    slug: string
  }
  await enter(staff, article.id, 'published')
  return { id: article.id, path: `/symptomen/${article.slug}`, durations: new Map() }
}

async function enter(staff: Staff, symptom: string, status: string, parent?: string): Promise<string> {
  entered += 1
  const comment = { symptom, name: 'Lezer', email: 'lezer@example.net', body: textOf(entered), status }
  return (await staff.send('POST', '/api/comments', { ...comment, ...(parent && { parent }) })).id
}

/** Copies an article's only comment, a minute apart, fifty to a page, and tells SQLite how its tables look now. */
async function fill(url: string, symptom: string, count: number): Promise<void> {
  const database = createClient({ url })
  const { columns } = await database.execute('select * from comments limit 0')
  const values = columns.map((column) => {
    if (column === 'id' || column === 'fingerprint') return 'lower(hex(randomblob(16)))'
    if (column === 'page') return `1 + n / ${ON_PAGE}`
    if (column === 'created_at') {
      return `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (${count} - n) || ' minutes')`
    }
    return `"${column}"`
  })
  const names = columns.map((column) => `"${column}"`)
  await database.execute({
    sql: `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count - 1})
          insert into comments (${names.join()}) select ${values.join()} from numbers, comments where symptom_id = ?`,
    args: [symptom],
  })
  await database.execute('pragma optimize')
  database.close()
}

async function round(url: string, staff: Staff, article: Discussed): Promise<void> {
  const { durations, id, path } = article
  const time = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now()
    const result = await work()
    durations.set(name, [...(durations.get(name) ?? []), performance.now() - began])
    return result
  }
  const read = (page: string) => readNew(url + page)
  const waiting = await enter(staff, id, 'pending')
  await time('a moderator releases a comment', () =>
    staff.send('PATCH', `/api/comments/${waiting}`, { status: 'published' }),
  )
  await time('the next reader reads the article', () => read(path))
  const query = `where[symptom][equals]=${id}&where[page][equals]=1&depth=0&limit=1&sort=createdAt`
  const [old] = (await staff.get<{ docs: { id: string }[] }>(`/api/comments?${query}`)).docs
  const answer = await time('an answer to the oldest is released', () =>
    enter(staff, id, 'published', old?.id),
  )
  await time('the next reader reads the article, all counted anew', () => read(path))
  await time('the next reader reads the page of the oldest', () => read(`${path}/reacties/1`))
  // The page of the oldest stays as full as it was.
  await staff.send('DELETE', `/api/comments/${answer}`)
  // And its going is not counted among what the next release costs.
  await read(path)
}

/** A page that is made for this reader. */
async function readNew(address: string): Promise<void> {
  const answer = await fetch(address)
  await answer.text()
  const kept = answer.headers.get('x-nextjs-cache')
  if (answer.status !== 200 || kept === 'HIT') throw new Error(`${address}: ${answer.status}, ${kept}`)
}

function report(few: Discussed, many: Discussed): number {
  console.log(`half of ${ROUNDS} within, in ms`.padEnd(54), 'at 100', 'at 100.000', 'ratio')
  let worst = 0
  for (const [name, durations] of few.durations) {
    const at = [durations, many.durations.get(name) ?? []].map((values) => percentile(values, 50))
    const [atFew = 0, atMany = 0] = at
    worst = Math.max(worst, atMany / atFew)
    console.log(
      name.padEnd(54),
      atFew.toFixed(1).padStart(6),
      atMany.toFixed(1).padStart(10),
      (atMany / atFew).toFixed(2).padStart(5),
    )
  }
  if (worst > MOST_RATIO) console.error(`more than ${MOST_RATIO} times as much`)
  return worst > MOST_RATIO ? 1 : 0
}
