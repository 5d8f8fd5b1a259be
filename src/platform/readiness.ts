import { open, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { databaseFile } from './database-file'
import { env } from './env'
import { payloadClient } from './payload-client'
import { withinPatience } from './within-patience'

const PATIENCE_MS = 3_000
/** Whoever asks within this gets the same answer: it is asked for by anybody, and costs a query. */
const SAME_MS = 1_000
/** So seldom something is written; sooner where it failed. */
const WRITE_MS = 10_000
/** As much as SQLite writes with a comment. */
const BYTES = Buffer.alloc(64 * 1024)

let last: { at: number; answer: Promise<string[]> } | undefined

/** The names of the parts that the site cannot do without and that do not answer: `database`, `data folder`. */
export function whatIsNotReady(): Promise<string[]> {
  const at = performance.now()
  if (!last || at - last.at > SAME_MS) last = { at, answer: ask() }
  return last.answer
}

async function ask(): Promise<string[]> {
  const file = databaseFile()
  const parts: [string, Promise<unknown>][] = [
    [
      'database',
      Promise.all([withinPatience(PATIENCE_MS, queryDatabase()), file && canWrite(dirname(file))]),
    ],
    ['data folder', canWrite(env().DATA_DIR)],
  ]
  const answers = await Promise.allSettled(parts.map(([, answer]) => answer))
  return parts.filter((_, index) => answers[index]?.status === 'rejected').map(([name]) => name)
}

/** Whether the database answers, within two seconds. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await withinPatience(2_000, queryDatabase())
    return true
  } catch {
    return false
  }
}

async function queryDatabase(): Promise<unknown> {
  const payload = await payloadClient()
  return payload.db.findOne({ collection: 'users', where: { id: { exists: true } }, select: { id: true } })
}

const written = new Map<string, { at: number; done: Promise<void> }>()

/**
 * Tries to write: on a full disk a folder still counts as writable.
 * @throws when nothing can be written there
 */
function canWrite(folder: string): Promise<void> {
  const known = written.get(folder)
  if (known && performance.now() - known.at < WRITE_MS) return known.done
  const done = write(join(folder, `.write-test-${process.pid}`))
  written.set(folder, { at: performance.now(), done })
  done.catch(() => written.delete(folder))
  return done
}

async function write(path: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(BYTES)
    // Some file systems find out only now that they are full.
    await file.sync()
  } finally {
    await file.close()
    await unlink(path)
  }
}
