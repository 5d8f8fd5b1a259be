import { access, constants, mkdir } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { dirname } from 'node:path'
import proxyAddress from 'proxy-addr'
import { type Messages, messages } from '@/language/messages'
import { databaseFile } from '@/platform/database-file'
import { env, SettingError } from '@/platform/env'
import { makePrivate } from './make-private'

/**
 * Looks at everything outside that a start depends on, before anything long or lasting is done.
 * @returns what the server needs to know
 * @throws SettingError whose message says in one line what to do
 */
export async function checkSettings(): Promise<{
  port: number
  url: string
  dataDir: string
  adminEmail: string
  /** How many serve the site on this machine. */
  webProcesses: number
  trustedProxies: string[]
  /** So long kept pages are sent on while the database cannot be asked. */
  unconfirmedMs: number
  /** So long the site goes on answering after it was told to stop. */
  drainMs: number
  /** So much memory kept pages may take in each process. */
  keptBytes: number
  /** Where operators see what is measured; nothing is measured without it. */
  metrics?: { port: number; host: string }
  /** Each request gets a line in the log. */
  accessLog: boolean
  /** What it says itself, in the site's language. */
  words: Messages['site']['refusals']
}> {
  const { ADMIN_EMAIL, PORT, METRICS_PORT, METRICS_HOST, SITE_URL, DATA_DIR, DATABASE_URL, isMongo, s3 } =
    env()
  await checkFolder(DATA_DIR, 'DATA_DIR')
  const file = databaseFile()
  if (file) await checkFolder(dirname(file), 'DATABASE_URL')
  await makePrivate()
  await checkPort(PORT, 'PORT')
  if (METRICS_PORT) await checkPort(METRICS_PORT, 'METRICS_PORT', METRICS_HOST)
  const trustedProxies = proxiesIn(env().TRUSTED_PROXIES)
  if (isMongo) await checkDatabaseAnswers(DATABASE_URL)
  if (s3) await (await import('@/media/check-bucket')).checkBucket(s3)
  return {
    port: PORT,
    url: SITE_URL,
    dataDir: DATA_DIR,
    adminEmail: ADMIN_EMAIL,
    webProcesses: env().WEB_PROCESSES,
    trustedProxies,
    unconfirmedMs: env().UNCONFIRMED_SECONDS * 1000,
    drainMs: env().DRAIN_SECONDS * 1000,
    keptBytes: env().KEPT_PAGES_MB * 1024 * 1024,
    ...(METRICS_PORT && { metrics: { port: METRICS_PORT, host: METRICS_HOST } }),
    accessLog: env().ACCESS_LOG === '1',
    words: messages().site.refusals,
  }
}

async function checkFolder(folder: string, variable: string): Promise<void> {
  try {
    // It holds addresses and the secret: for its owner only.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new SettingError(
      `The folder ${folder} is not writable. Give this user the right to write there, or choose another with ${variable}.`,
    )
  }
}

function proxiesIn(setting: string): string[] {
  const proxies = setting
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  try {
    proxyAddress.compile(proxies)
    return proxies
  } catch {
    throw new SettingError(
      'TRUSTED_PROXIES must be addresses or networks separated by commas, such as loopback, 10.0.0.0/8',
    )
  }
}

async function checkPort(port: number, variable: string, host?: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (error?.code === 'EADDRINUSE') {
    throw new SettingError(
      `Port ${port} is in use. End the program that uses it, or choose another port: ${variable}=${port + 1} npm start`,
    )
  }
  if (error) {
    throw new SettingError(
      `Port ${port}${host ? ` of ${host}` : ''} cannot be used (${error.code}). Choose another with ${variable}.`,
    )
  }
}

/** Only whether something listens: what it answers, Payload finds out. SRV addresses have no host to ask. */
async function checkDatabaseAnswers(url: string): Promise<void> {
  const [, hosts = ''] = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url) ?? []
  if (!hosts) return
  const answers = await Promise.all(hosts.split(',').map(answersAt))
  if (!answers.includes(true)) {
    throw new SettingError(
      `No database answers at ${hosts}. Start MongoDB, or correct DATABASE_URL (without it the site keeps its data in a file).`,
    )
  }
}

function answersAt(host: string): Promise<boolean> {
  const [, name = host, port = '27017'] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(host) ?? []
  return new Promise((resolve) => {
    const socket = createConnection({ host: name, port: Number(port), timeout: 5_000 })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
