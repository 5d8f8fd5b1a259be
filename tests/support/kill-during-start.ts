import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ADMIN, freePort, startSite } from './site'
import { type Client, openDatabase } from './sqlite'

/** What came of it. */
export interface KilledStarts {
  kills: number
  /** Starts that went on by themselves to a site that serves. */
  started: number
  /** Those after which the database holds what it does after a start that nobody killed. */
  equal: number
  /** Those after which the first admin logs in: with the password that is kept, or that the older site had. */
  loggedIn: number
}

/**
 * Kills first starts on a copy of a folder, each once and at another moment between the first migration and the open port,
 * and starts again.
 *
 * @param folder what there is before: nothing, or an older site
 * @param report hears of each kill
 */
export async function killDuringStart(
  folder: string | undefined,
  kills: number,
  report: (line: string) => void = () => {},
): Promise<KilledStarts> {
  const whole = await startIn(await copyOf(folder))
  const outcome: KilledStarts = { kills, started: 0, equal: 0, loggedIn: 0 }
  for (let kill = 0; kill < kills; kill += 1) {
    const copy = await copyOf(folder)
    const afterMs = ((kill + Math.random()) / kills) * whole.tookMs
    await killAfter(copy, afterMs)
    const again = await startIn(copy).catch((error: Error) => error)
    report(`killed after ${Math.round(afterMs)} ms: ${again instanceof Error ? again.message : 'starts'}`)
    if (again instanceof Error) continue
    outcome.started += 1
    if (again.content === whole.content) outcome.equal += 1
    if (again.isLoggedIn) outcome.loggedIn += 1
  }
  return outcome
}

async function copyOf(folder: string | undefined): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'simpto-killed-start-'))
  if (folder) await cp(folder, copy, { recursive: true })
  return copy
}

/** Starts and stops the site, and says what it is like; the folder is gone afterwards. */
async function startIn(folder: string) {
  let beganAt = Date.now()
  const site = await startSite({ DATA_DIR: folder, ADMIN_PASSWORD: '' }, (log) => {
    if (!isMigrating(log)) beganAt = Date.now()
  })
  const tookMs = Date.now() - beganAt
  const kept = await readFile(join(folder, 'admin-password'), 'utf8').catch(() => ADMIN.password)
  const isLoggedIn = await logsIn(site.url, kept.trim())
  await site.stop()
  const content = await contentOf(join(folder, 'simpto.db'))
  await rm(folder, { recursive: true, force: true })
  await rm(`${folder}.log`, { force: true })
  return { tookMs, content, isLoggedIn }
}

const isMigrating = (log: string) => /Migrating:|Making the database\./.test(log)

async function killAfter(folder: string, ms: number): Promise<void> {
  const env = { ...process.env, DATA_DIR: folder, PORT: String(await freePort()), ADMIN_PASSWORD: '' }
  const child: ChildProcess = spawn('node', ['server/serve.mjs'], { env })
  let log = ''
  let timer: NodeJS.Timeout | undefined
  child.stdout?.on('data', (chunk) => {
    log += chunk
    if (isMigrating(log)) timer ??= setTimeout(() => child.kill('SIGKILL'), ms)
  })
  await once(child, 'exit')
  clearTimeout(timer)
}

async function logsIn(url: string, password: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMIN.email, password }),
  })
  return answer.ok
}

/** What processes of a site tell each other, and nobody else. */
const OF_PROCESSES = ['users_sessions', 'expiries', 'counters', 'leases']

/** Every row of every table, without what is another each time: ids, dates, keyed hashes, the port. */
async function contentOf(file: string): Promise<string> {
  const client = await openDatabase(file)
  const { rows: tables } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('${OF_PROCESSES.join("', '")}') ORDER BY name`,
  )
  const content: string[] = [await problemsIn(client)]
  for (const { name } of tables) {
    const { rows } = await client.execute(`SELECT * FROM \`${name}\``)
    content.push(`${name}: ${rows.map(withoutChance).sort().join('\n')}`)
  }
  client.close()
  return content.join('\n')
}

async function problemsIn(client: Client): Promise<string> {
  const { rows: loose } = await client.execute('PRAGMA foreign_key_check')
  const { rows: integrity } = await client.execute('PRAGMA integrity_check')
  return JSON.stringify([loose, integrity])
}

function withoutChance(row: object): string {
  return JSON.stringify(row)
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24,}/g, 'id')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'date')
    .replace(/http:\/\/localhost:\d+/g, 'site')
}
