import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { startSite, type TestSite } from './site'

/**
 * As `startSite`, of a site that has started before: that takes half the processor of a first start. For tests that look neither
 * at what a first start does, nor at a setting that it goes by: the database, the bucket, the language, the secret, the admin.
 */
export async function startFilledSite(env: Record<string, string> = {}): Promise<TestSite> {
  const folder = await filledFolder()
  const site = await startSite({ ...env, DATA_DIR: folder })
  return {
    ...site,
    stop: async (signal) => {
      const code = await site.stop(signal)
      await rm(folder, { recursive: true, force: true })
      await rm(`${folder}.log`, { force: true })
      return code
    },
  }
}

/** A data folder of its own as a first start leaves it, on SQLite: of an article, three pages and an admin. */
export async function filledFolder(): Promise<string> {
  filled ??= await fill()
  const folder = await mkdtemp(join(tmpdir(), 'simpto-'))
  await cp(filled, folder, { recursive: true })
  return folder
}

/** Kept for all files of the project: they are one process. */
let filled: string | undefined

/** Stopped before it is copied: a database is whole only while nobody writes to it. */
async function fill(): Promise<string> {
  const folder = await mkdtemp(join(inject('placeOfFilled'), 'data-'))
  const site = await startSite({ DATA_DIR: folder })
  await site.stop()
  return folder
}
