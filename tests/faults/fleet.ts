import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adminOf, loginHeaders } from '../support/many-processes'
import { startMongo, type TestMongo } from '../support/mongodb'
import { ADMIN, freePort, runToEnd, startSite, type TestSite } from '../support/site'
import { type TcpProxy, tcpProxy } from './tcp-proxy'

/**
 * A: three instances and a process for jobs, on MongoDB or the stand-in for it. B: three processes on one SQLite. C: as A, on the
 * replica set of `TEST_MONGODB_URL`.
 */
export type Mode = 'A' | 'B' | 'C'

/** One site served by several. */
export interface Fleet {
  mode: Mode
  sites: TestSite[]
  /** Asks any of them as an admin. */
  ask: Awaited<ReturnType<typeof adminOf>>
  /** Of that admin. */
  headers: Record<string, string>
  /** Of each instance, in the order of `sites`, its way to the database; only where that is asked for. */
  ways: TcpProxy[]
  jobs: ChildProcess[]
  /** Where each exports what it measures. */
  metricsPorts: number[]
  /** Fills their database with so many symptoms and causes. */
  seed: (symptoms: number, causes: number) => Promise<void>
  /** Begins one anew in the place of one that ended, on the same port. */
  restart: (index: number) => Promise<TestSite>
  /** Begins one more `npm run jobs`, in a group of its own. */
  startJobs: () => ChildProcess
  stop: () => Promise<void>
}

interface Wanted {
  instances?: number
  /** Theirs, where something in front must know them before. */
  ports?: number[]
  jobs?: number
  env?: Record<string, string>
  /** Each instance gets a way of its own to the database, that can be cut: on MongoDB only. */
  hasWays?: boolean
}

let fleets = 0

export async function startFleet(
  mode: Mode,
  mongo: TestMongo | undefined,
  { instances = 3, ports = [], jobs = 1, env = {}, hasWays = false }: Wanted = {},
): Promise<Fleet> {
  const ways: TcpProxy[] = []
  const { folder, shared, environments } = await environmentsOf(mode, mongo, instances, env)
  const metricsPorts = await Promise.all(environments.map(freePort))
  for (const [index, own] of environments.entries())
    Object.assign(own, {
      METRICS_PORT: `${metricsPorts[index]}`,
      ...(ports[index] && { PORT: `${ports[index]}` }),
    })
  if (mode === 'B' && environments[0] && jobs > 0) environments[0].JOBS = 'inside'
  if (hasWays) for (const own of environments) ways.push(await wayOf(own))
  const sites = await Promise.all(environments.map((own) => startSite(own)))
  const workers: ChildProcess[] = []
  const startJobs = () => {
    const where = { ...shared, DATA_DIR: mode === 'B' ? folder : join(folder, 'jobs') }
    const worker = spawn('node', ['scripts/jobs.mjs'], {
      env: { ...process.env, ...where },
      detached: true,
      stdio: 'ignore',
    })
    workers.push(worker)
    return worker
  }
  if (mode !== 'B') for (let index = 0; index < jobs; index += 1) startJobs()
  return {
    mode,
    sites,
    ask: await adminOf(sites[0]?.url ?? '', ADMIN),
    headers: await loginHeaders(sites[0]?.url ?? '', ADMIN),
    ways,
    jobs: workers,
    metricsPorts,
    seed: async (symptoms, causes) => {
      const command = ['--no-install', 'tsx', 'scripts/bench/seed.ts', `${symptoms}`, `${causes}`]
      const where = { NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' }
      const { code, output } = await runToEnd('npx', command, { ...environments[0], ...where })
      if (code !== 0) throw new Error(output)
    },
    startJobs,
    restart: async (index) => {
      const site = await startSite(environments[index])
      sites[index] = site
      return site
    },
    stop: async () => {
      for (const worker of workers) await endJobs(worker, 'SIGKILL')
      await Promise.all(sites.map((site) => site.stop('SIGKILL')))
      for (const way of ways) await way.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * What each instance of a new site on an empty database is told: on SQLite they share a folder, on MongoDB each is a machine of its
 * own. What happens by itself happens in none of them.
 */
export async function environmentsOf(
  mode: Mode,
  mongo: TestMongo | undefined,
  instances: number,
  env: Record<string, string> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-fleet-'))
  const shared: Record<string, string> = { PAYLOAD_SECRET: 'a-secret-for-the-tests-only', ...env }
  if (mode !== 'B') Object.assign(shared, databaseOf(mongo))
  const environments: Record<string, string>[] = []
  for (let index = 0; index < instances; index += 1) {
    const DATA_DIR = mode === 'B' ? folder : join(folder, `${index}`)
    environments.push({ JOBS: 'outside', ...shared, DATA_DIR, PORT: String(await freePort()) })
  }
  return { folder, shared, environments }
}

/** Ends the worker behind the command too. */
export async function endJobs(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = once(worker, 'exit')
  try {
    process.kill(-(worker.pid ?? 0), signal)
  } catch {
    return
  }
  await ended
}

/** The MongoDB of a mode, or undefined where it needs none. */
export async function mongoOf(mode: Mode): Promise<TestMongo | undefined> {
  if (mode === 'B') return undefined
  if (mode === 'C' && !process.env.TEST_MONGODB_URL) throw new Error('mode C needs TEST_MONGODB_URL')
  return startMongo()
}

/** A database of its own on that server. */
function databaseOf(mongo: TestMongo | undefined): Record<string, string> {
  if (!mongo) throw new Error('there is no MongoDB to run this on')
  fleets += 1
  const url = new URL(mongo.env.DATABASE_URL ?? '')
  url.pathname += `-${process.pid}-${fleets}`
  return { ...mongo.env, DATABASE_URL: url.href }
}

/** By itself a driver finds the members of a replica set, and goes to them past the proxy. */
async function wayOf(own: Record<string, string>): Promise<TcpProxy> {
  const url = new URL(own.DATABASE_URL ?? '')
  const way = await tcpProxy(Number(url.port || 27017))
  url.host = `127.0.0.1:${way.port}`
  url.searchParams.set('directConnection', 'true')
  own.DATABASE_URL = url.href
  return way
}
