import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort, until } from './site'

/** A MongoDB for the tests: settings for the site, and the way to end it. */
export interface TestMongo {
  env: Record<string, string>
  /** Ends it, where it has not ended. */
  stop: () => Promise<void>
  /** Halts it as it is, and lets it go on; not one that was there before. */
  halt?: (halts: boolean) => void
}

const STAND_IN = resolve('../shared/mongodb-stand-in/start.sh')

/** Java's second compiler takes twice the processor of what it is to make faster, in the minutes that tests last. */
const JAVA = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' }

/**
 * `TEST_MONGODB_URL`, else a `mongod` of this machine as a replica set of one, else the stand-in, else undefined with a
 * loud line.
 */
export async function startMongo(): Promise<TestMongo | undefined> {
  const given = process.env.TEST_MONGODB_URL
  if (given) return { env: { DATABASE_URL: given }, stop: async () => {} }
  if (has('mongod')) return startMongod()
  if (existsSync(STAND_IN) && has('java') && has('mvn')) return startStandIn()
  console.warn(
    '\n!!! SKIPPED: no MongoDB to test with. Set TEST_MONGODB_URL, install mongod, or provide the stand-in. !!!\n',
  )
  return undefined
}

async function startMongod(): Promise<TestMongo> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-mongod-'))
  const port = await freePort()
  const args = ['--dbpath', folder, '--port', String(port), '--replSet', 'rs0', '--bind_ip', '127.0.0.1']
  const child = spawn('mongod', args, { stdio: 'ignore' })
  await until(() => answers(port))
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members } })
  await client.close()
  return {
    env: { DATABASE_URL: `mongodb://127.0.0.1:${port}/simpto?replicaSet=rs0` },
    stop: async () => {
      await end(child)
      await rm(folder, { recursive: true, force: true })
    },
    halt: halting(child),
  }
}

async function startStandIn(): Promise<TestMongo> {
  const port = await freePort()
  // Its first start fetches jars; a group of its own, because the script becomes the server.
  const env = { ...process.env, ...JAVA }
  const child = spawn(STAND_IN, [String(port)], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await until(() => answers(port), 300_000)
  return {
    env: {
      DATABASE_URL: `mongodb://127.0.0.1:${port}/simpto`,
      DATABASE_COMPATIBILITY: 'cosmosdb',
    },
    stop: () => end(child),
    halt: halting(child),
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill()
  await exited
}

function halting(child: ChildProcess): (halts: boolean) => void {
  return (halts) => child.kill(halts ? 'SIGSTOP' : 'SIGCONT')
}

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
