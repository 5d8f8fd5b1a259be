import { access, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from './env'

const BATCH = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const KEPT_MS = 2 * 86_400_000

/** What is being imported in the admin: for the owner of the process only, it holds addresses of people. */
export function importsFolder(): string {
  return join(env().DATA_DIR, 'imports')
}

/** Whether it is the name of a batch of pictures, a UUID. */
export const isBatch = (name: string): boolean => BATCH.test(name)

/** Whether nobody will come back for what was last used then, in milliseconds since 1970. */
export const isLeft = (usedAt: number): boolean => Date.now() - usedAt > KEPT_MS

/** Where the pictures of a batch stand on this machine; undefined where it is not, or no longer. */
export async function findBatch(name: string): Promise<string | undefined> {
  if (!isBatch(name)) return undefined
  const folder = join(importsFolder(), name)
  try {
    await access(folder)
    // It is in use: the sweep goes by this date.
    await utimes(folder, new Date(), new Date())
    return folder
  } catch {
    return undefined
  }
}

/** Removes what was sent for an import that never came, was never taken up again, or ended with its process. */
export async function sweepImports(): Promise<void> {
  for (const name of await readdir(importsFolder()).catch(() => [])) {
    const path = join(importsFolder(), name)
    const left = await stat(path).catch(() => undefined)
    if (left && isLeft(left.mtimeMs)) await rm(path, { recursive: true, force: true })
  }
}
