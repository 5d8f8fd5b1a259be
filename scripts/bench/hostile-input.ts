import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createClient } from '@libsql/client'
import { SMTPServer } from 'smtp-server'
import { hostileTexts } from '../../tests/hostile/hostile-text'
import { freePort, until } from '../../tests/support/site'
import { type Answer, send as sendOnce } from './http'

/*
 * npm run bench:hostile -- FOLDER [FOLDER]
 *
 * What strangers can do to the built sites in the folders, such as one of before a change and one of after: the longest stop
 * of the event loop over texts that are made to be slow, the time that asking for one's data takes with a pattern for an
 * address, and how many mails one mailbox gets in 12 seconds.
 */

const COMMENTS = 20_000
const VICTIM = 'victim@target.example'
const ATTACK_MS = 12_000

/** A connection for each request: after a stop, the server closes those that were idle meanwhile. */
const agent = new Agent({ keepAlive: false })
const send = (url: string, options: Parameters<typeof sendOnce>[1] = {}): Promise<Answer> =>
  sendOnce(url, { agent, ...options })

type Site = Awaited<ReturnType<typeof start>>

for (const folder of process.argv.slice(2)) {
  const mails = await mailCounter()
  const site = await start(resolve(folder), mails.url)
  try {
    console.log(`\n${folder}`)
    await measureStops(site)
    await measurePattern(site)
    await measureMails(site, mails)
  } finally {
    await site.stop()
    mails.stop()
  }
}

async function start(folder: string, smtp: string) {
  const dataDir = await mkdtemp(join(tmpdir(), 'simpto-hostile-'))
  const port = await freePort()
  let printed = ''
  const child = fork('server/serve.mjs', {
    cwd: folder,
    silent: true,
    execArgv: ['--import', resolve('scripts/bench/stop-monitor.mjs')],
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), COMMENT_LIMIT: '0', SMTP_URL: smtp },
  })
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  await until(() => printed.includes('Admin:'))
  return {
    url: `http://localhost:${port}`,
    dataDir,
    /** The longest stop since it was last asked, in milliseconds. */
    longestStop: async (): Promise<number> => {
      child.send('longest stop')
      const [longest] = await once(child, 'message')
      return longest
    },
    stop: async () => {
      child.kill()
      await once(child, 'exit')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function measureStops(site: Site): Promise<void> {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const json = { 'content-type': 'application/json', accept: 'application/json' }
  const article = '/symptomen/spierkrampen/reacties'
  const corpora = {
    '64 KiB': hostileTexts(65_000),
    '160 kB': ['\u0301\u0316'.repeat(40_000), '🇳🇱'.repeat(15_000)],
  }
  for (const [size, texts] of Object.entries(corpora)) {
    let longest = { stop: 0, where: '' }
    const measure = async (where: string, path: string, headers?: Record<string, string>, body?: string) => {
      const options = { ...(body !== undefined && { method: 'POST', body }), ...(headers && { headers }) }
      const stop = await stopOf(site, longest.stop, () => send(site.url + path, options))
      if (stop > longest.stop) longest = { stop, where }
    }
    await measure('warm up', article, json, '{}')
    longest = { stop: 0, where: '' }
    for (const text of texts) {
      const of = JSON.stringify(text.slice(0, 8))
      const typed = { name: 'Jan', email: 'jan@voorbeeld.nl', consent: 'ja' }
      await measure(`a comment of ${of}`, article, json, JSON.stringify({ ...typed, body: text }))
      await measure(`a name of ${of}`, article, json, JSON.stringify({ ...typed, name: text }))
      await measure(`an address of ${of}`, '/uw-gegevens', json, JSON.stringify({ email: text }))
      await measure(
        `a report of ${of}`,
        '/reacties/melden',
        json,
        JSON.stringify({ reactie: 'x', reason: text }),
      )
      await measure(`a form of ${of}`, article, form, text)
    }
    console.log(`  longest stop, bodies of ${size}: ${longest.stop.toFixed(0)} ms (${longest.where})`)
  }
  let longest = { stop: 0, where: '' }
  for (const text of hostileTexts(15_000)) {
    const asked = encodeURIComponent(text.toWellFormed())
      .slice(0, 12_000)
      .replace(/%[\dA-F]?$/, '')
    for (const path of ['/zoeken?q=', '/zoeken/suggesties?q=', '/vergelijk?symptomen=']) {
      const stop = await stopOf(site, longest.stop, () => send(site.url + path + asked))
      if (stop > longest.stop) longest = { stop, where: `${path}${asked.slice(0, 12)}` }
    }
  }
  console.log(`  longest stop, questions: ${longest.stop.toFixed(0)} ms (${longest.where})`)
}

/** Other programs make some stops longer and none shorter: what would be the longest yet is measured again. */
async function stopOf(site: Site, longest: number, work: () => Promise<unknown>): Promise<number> {
  await work()
  const stop = await site.longestStop()
  if (stop <= longest) return stop
  await work()
  return Math.min(stop, await site.longestStop())
}

async function measurePattern(site: Site): Promise<void> {
  await fill(site)
  await site.longestStop()
  const ask = async (email: string) => {
    const begin = performance.now()
    const body = new URLSearchParams({ email }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const { status } = await send(`${site.url}/uw-gegevens`, { method: 'POST', headers, body })
    const took = performance.now() - begin
    const stop = await site.longestStop()
    console.log(
      `  own data of ${email}: ${took.toFixed(0)} ms, ${status}, longest stop ${stop.toFixed(0)} ms`,
    )
  }
  await ask('warm@up.example')
  await ask('%')
  await ask('reader%@example.example')
  await ask('reader17@example.example')
}

/** Comments of as many readers, copied in the database from one that was posted. */
async function fill(site: Site): Promise<void> {
  await comment(site, 'reader0@example.example')
  const database = createClient({ url: `file:${join(site.dataDir, 'simpto.db')}` })
  const { rows } = await database.execute('PRAGMA table_info(comments)')
  const changed: Record<string, string> = {
    id: 'lower(hex(randomblob(16)))',
    fingerprint: 'lower(hex(randomblob(32)))',
    email: "'reader' || n || '@example.example'",
    email_key: "'reader' || n || '@example.example'",
  }
  const columns = rows.map(({ name }) => String(name))
  const values = columns.map((name) => changed[name] ?? `"${name}"`)
  await database.execute(
    `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${COMMENTS})
     INSERT INTO comments (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${values.join(', ')} FROM numbers, (SELECT * FROM comments WHERE email = 'reader0@example.example')`,
  )
  database.close()
}

async function measureMails(site: Site, mails: Awaited<ReturnType<typeof mailCounter>>): Promise<void> {
  const tricks = {
    'a bracket': (number: number) => `${number}<${VICTIM}`,
    'a plus': (number: number) => VICTIM.replace('@', `+${number}@`),
  }
  for (const [name, trick] of Object.entries(tricks)) {
    mails.delivered.length = 0
    const end = Date.now() + ATTACK_MS
    let posts = 0
    for (; Date.now() < end; posts += 1) {
      await comment(site, trick(posts), true)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const reached = mails.delivered.filter((address) => address.replace(/\+\d+@/, '@') === VICTIM)
    console.log(`  mails to one mailbox in 12 s, by ${name}: ${reached.length} of ${posts} posts`)
  }
}

async function comment(site: Site, email: string, notifies = false): Promise<void> {
  const body = new URLSearchParams({
    name: 'Jan',
    email,
    body: `Een reactie van ${email} om ${performance.now()}.`,
    consent: 'ja',
    ...(notifies && { notifyReplies: 'ja' }),
  }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  await send(`${site.url}/symptomen/spierkrampen/reacties`, { method: 'POST', headers, body })
}

/** A mail server that notes to whom mail came. */
async function mailCounter() {
  const port = await freePort()
  const delivered: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, answer) => {
      delivered.push(address)
      answer(null)
    },
    onData: (stream, _session, answer) => {
      stream.resume()
      stream.once('end', () => answer(null))
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${port}`, delivered, stop: () => server.close(() => {}) }
}
