import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { adminOf } from '../support/many-processes'
import type { TestMongo } from '../support/mongodb'
import { startSite, type TestSite } from '../support/site'
import { atMost, type Finding, none, told } from './finding'
import { environmentsOf, type Mode } from './fleet'

const INSTANCES = 5
const KILLED = 2
const READY_MS = 60_000
const WHOLE = { users: 1, symptoms: 1, pages: 3 }

/**
 * Scenario 10: five instances begin at once on an empty database. Then again and again with two of them killed on the way.
 *
 * @param kills so often two are killed
 */
export async function startAtOnce(mode: Mode, mongo: TestMongo | undefined, kills = 4): Promise<Finding[]> {
  const wrong: string[] = []
  const undisturbed = await beginOnce(mode, mongo, [])
  wrong.push(...undisturbed.wrong)
  const times = [undisturbed.tookMs]
  for (let round = 0; round < kills; round += 1) {
    // From before the first look at the database until the port would open.
    const moments = Array.from(
      { length: KILLED },
      () => ((round + Math.random()) / kills) * undisturbed.tookMs,
    )
    const outcome = await beginOnce(mode, mongo, moments)
    const at = moments.map(Math.round).join(' and ')
    wrong.push(...outcome.wrong.map((words) => `killed after ${at} ms: ${words}`))
    times.push(outcome.tookMs)
  }
  return [
    none('not as it should be', wrong),
    atMost('longest until all served', Math.max(...times), READY_MS, ' ms'),
    told('beginnings with two killed', kills),
  ]
}

/** @param kills after how many milliseconds the first of them are killed */
async function beginOnce(mode: Mode, mongo: TestMongo | undefined, kills: number[]) {
  const { folder, environments } = await environmentsOf(mode, mongo, INSTANCES, { ADMIN_PASSWORD: '' })
  const began = performance.now()
  const killed = environments.slice(0, kills.length).map((own, index) => killAfter(own, kills[index] ?? 0))
  const starts = environments.slice(kills.length).map((own) => startSite(own))
  const settled = await Promise.allSettled(starts)
  const tookMs = performance.now() - began
  const sites = settled.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  try {
    await Promise.all(killed)
    const ended = settled.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []))
    const passwords = environments.flatMap(({ DATA_DIR = '' }) => passwordIn(DATA_DIR))
    return { tookMs, wrong: [...ended, ...(await wrongAt(sites, kills.length > 0, passwords))] }
  } finally {
    await Promise.all(sites.map((site) => site.stop('SIGKILL')))
    await rm(folder, { recursive: true, force: true })
  }
}

async function killAfter(env: Record<string, string>, ms: number): Promise<void> {
  const child = spawn('node', ['server/serve.mjs'], { env: { ...process.env, ...env }, stdio: 'ignore' })
  await wait(ms)
  child.kill('SIGKILL')
}

function passwordIn(folder: string): string[] {
  const file = join(folder, 'admin-password')
  return existsSync(file) ? [readFileSync(file, 'utf8').trim()] : []
}

async function wrongAt(sites: TestSite[], wasKilled: boolean, passwords: string[]): Promise<string[]> {
  const [first] = sites
  if (!first) return ['none serves']
  const wrong: string[] = []
  const printed = sites.filter((site) => site.log().includes('Login:')).length
  // Who was killed may have made it, and printed it or not: it is in the file.
  if (wasKilled ? printed > 1 : printed !== 1) wrong.push(`the password was printed ${printed} times`)
  for (const { url } of sites) {
    for (const path of ['/health/ready', '/', '/symptomen/spierkrampen']) {
      const { status } = await fetch(url + path)
      if (status !== 200) wrong.push(`${path} is ${status}`)
    }
  }
  const [ask] = (
    await Promise.all([...new Set(passwords)].map((password) => loggedIn(first.url, password)))
  ).flat()
  if (!ask) return [...wrong, `no password of ${passwords.length} logs in`]
  for (const [collection, number] of Object.entries(WHOLE)) {
    const { totalDocs } = await ask<{ totalDocs: number }>('GET', `${first.url}/api/${collection}?limit=0`)
    if (totalDocs !== number) wrong.push(`${totalDocs} ${collection}`)
  }
  return wrong
}

async function loggedIn(url: string, password: string) {
  const ask = await adminOf(url, { email: 'admin@example.org', password })
  const { user } = await ask<{ user: object | null }>('GET', `${url}/api/users/me`)
  return user ? [ask] : []
}
