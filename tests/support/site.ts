import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The admin of every test site. */
export const ADMIN = { email: 'admin@example.org', password: 'wachtwoord-voor-tests' }

/** Looks at what happens by itself more often, for tests that wait for it. */
export const IN_A_HURRY = { JOBS_PACE: '15' }

export interface TestSite {
  url: string
  dataDir: string
  pid: number
  /** The environment it runs in, for commands on the same site. */
  env: Record<string, string>
  /** Everything that it has printed; also in the file `dataDir` + `.log`, for other processes. */
  log: () => string
  /** Halts the process as it is, and lets it go on. */
  pause: (halts: boolean) => void
  /** Ends it as an operator does, and waits for it; resolves with its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/**
 * Starts the built site in a folder of its own and waits until it serves.
 *
 * @param hear is given the log so far, again and again while the site starts
 * @param folder of another checkout that is built; its `npm start` is run
 */
export async function startSite(
  env: Record<string, string> = {},
  hear: (log: string) => void = () => {},
  folder?: string,
): Promise<TestSite> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'simpto-')))
  const port = env.PORT ?? String(await freePort())
  const own = {
    DATA_DIR: dataDir,
    PORT: port,
    ADMIN_PASSWORD: ADMIN.password,
    COMMENT_LIMIT: '0',
    ...env,
  }
  const program = folder ? 'scripts/start.mjs' : 'server/serve.mjs'
  const child = spawn('node', [program], { cwd: folder, env: { ...process.env, ...own } })
  const log = collect(child, `${dataDir}.log`)
  const serves = () => {
    hear(log())
    return log().includes('Admin:')
  }
  await Promise.race([until(serves), ended(child, log)])
  return {
    url: `http://localhost:${port}`,
    dataDir,
    pid: child.pid ?? 0,
    env: own,
    log,
    pause: (halts) => void child.kill(halts ? 'SIGSTOP' : 'SIGCONT'),
    stop: async (signal = 'SIGTERM') => {
      const exited = child.exitCode === null ? once(child, 'exit') : undefined
      child.kill(signal)
      await exited
      if (!env.DATA_DIR) {
        await rm(dataDir, { recursive: true, force: true })
        await rm(`${dataDir}.log`, { force: true })
      }
      return child.exitCode
    },
  }
}

/** Runs a program of the project to its end. */
export async function runToEnd(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { env: { ...process.env, ...env } })
  const log = collect(child)
  await once(child, 'close')
  return { code: child.exitCode, output: log() }
}

/** What comes within so long, in milliseconds, is seen to the moment; what takes longer waits for its time, and for the processor. */
const SOON = 2_000

/** Asks again and again until the answer is yes; fails when that takes more than `patience` milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  const began = Date.now()
  while (!(await condition())) {
    const waited = Date.now() - began
    if (waited > patience) throw new Error(`still not so after ${patience} ms: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, waited < SOON ? 25 : 250))
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return address.port
}

function collect(child: ChildProcess, file?: string): () => string {
  let printed = ''
  const note = (chunk: Buffer) => {
    printed += chunk
    if (file) appendFileSync(file, chunk)
  }
  child.stdout?.on('data', note)
  child.stderr?.on('data', note)
  return () => printed
}

async function ended(child: ChildProcess, log: () => string): Promise<never> {
  await once(child, 'exit')
  throw new Error(`the site ended with code ${child.exitCode}:\n${log()}`)
}
