import { chmod, lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { databaseFile } from '@/platform/database-file'
import { env } from '@/platform/env'

/** What the site keeps in DATA_DIR, besides the database. */
const KEPT = [
  'media',
  'outbox',
  'imports',
  'left-over',
  'secret',
  'admin-password',
  'known-databases.json',
  'starting.lock',
  'connecting.lock',
]

/**
 * Gives the data folder and what the site keeps in it to its owner only: addresses, the secret, texts that are not published.
 * New files are made so (`umask` in `server/serve.mjs`); this puts right what earlier versions or a restore left.
 */
export async function makePrivate(): Promise<void> {
  const { DATA_DIR } = env()
  try {
    await restrict(DATA_DIR, await stat(DATA_DIR))
    for (const path of [...KEPT.map((name) => join(DATA_DIR, name)), ...(await databaseFiles())]) {
      // Followed: `media` may be a link to another disk.
      const found = await stat(path).catch(() => undefined)
      if (found) await restrictAll(path, found)
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    // Of another user, on a mounted volume: the site works, and this user can do no more.
    if (code !== 'EPERM' && code !== 'EROFS') throw error
    console.error(`${path} may be read by other users of this machine, and only its owner can change that.`)
  }
}

/** The database, what SQLite keeps beside it, and the copy from before an upgrade. */
async function databaseFiles(): Promise<string[]> {
  const file = databaseFile()
  if (!file) return []
  const names = await readdir(dirname(file))
  return names.filter((name) => name.startsWith(basename(file))).map((name) => join(dirname(file), name))
}

type Found = Awaited<ReturnType<typeof lstat>>

async function restrictAll(path: string, found: Found): Promise<void> {
  await restrict(path, found)
  if (!found.isDirectory()) return
  for (const name of await readdir(path)) {
    const inside = join(path, name)
    const it = await lstat(inside).catch(() => undefined)
    if (it && !it.isSymbolicLink()) await restrictAll(inside, it)
  }
}

async function restrict(path: string, found: Found): Promise<void> {
  const mode = found.isDirectory() ? 0o700 : 0o600
  if ((Number(found.mode) & 0o777) !== mode) await chmod(path, mode)
}
