import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { findBatch, importsFolder, sweepImports } from '@/platform/imports-folder'
import type { SentStore } from './sent-store'

/** In a folder of this machine. */
export const sentToDisk: SentStore = {
  begin: async () => {
    const batch = randomUUID()
    await mkdir(folderOf(batch), { recursive: true, mode: 0o700 })
    return batch
  },

  isThere: async (batch) => (await findBatch(batch)) !== undefined,

  keep: async (batch, path, picture) => {
    const file = join(folderOf(batch), path)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    try {
      await pipeline(picture, createWriteStream(file, { mode: 0o600 }))
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  },

  withFolder: (batch, work) => work(folderOf(batch)),

  forget: (batch) => rm(folderOf(batch), { recursive: true, force: true }),

  sweep: sweepImports,
}

const folderOf = (batch: string): string => join(importsFolder(), batch)
