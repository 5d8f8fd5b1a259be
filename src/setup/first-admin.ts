import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/platform/env'

/**
 * Makes the first admin. Without `ADMIN_PASSWORD` a password is made up and kept in
 * `DATA_DIR/admin-password` for its owner only; `npm start` prints it once.
 */
export async function createFirstAdmin(payload: Payload): Promise<void> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD, DATA_DIR } = env()
  const password = ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  if (!ADMIN_PASSWORD) {
    // Kept first: an admin whose password nobody knows would lock everybody out.
    await writeFile(join(DATA_DIR, 'admin-password'), `${password}\n`, { mode: 0o600 })
  }
  await payload.create({
    collection: 'users',
    data: { name: 'Beheerder', email: ADMIN_EMAIL, password, roles: ['admin'] },
  })
}
