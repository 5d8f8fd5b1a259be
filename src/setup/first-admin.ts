import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/platform/env'

/**
 * Makes the first admin. Without `ADMIN_PASSWORD` a password is made up and kept in
 * `DATA_DIR/admin-password` for its owner only; `npm start` prints it once.
 *
 * @returns whether a password was made up
 */
export async function createFirstAdmin(payload: Payload): Promise<boolean> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = env()
  // A file that a start with other settings left would name a password that is not the admin's.
  if (ADMIN_PASSWORD) await rm(passwordFile(), { force: true })
  const password = ADMIN_PASSWORD ?? (await keptPassword())
  await payload.create({
    collection: 'users',
    data: { name: 'Beheerder', email: ADMIN_EMAIL, password, roles: ['admin'] },
  })
  return !ADMIN_PASSWORD
}

/**
 * Kept before the admin is made: one whose password nobody knows would lock everybody out. What a start that was ended in
 * between has kept is used again, so that the file and the admin agree whenever that was.
 */
async function keptPassword(): Promise<string> {
  const kept = (await readFile(passwordFile(), 'utf8').catch(() => '')).trim()
  if (kept) return kept
  const password = randomBytes(12).toString('base64url')
  const unfinished = `${passwordFile()}.part`
  await writeFile(unfinished, `${password}\n`, { mode: 0o600 })
  await rename(unfinished, passwordFile())
  return password
}

const passwordFile = () => join(env().DATA_DIR, 'admin-password')
