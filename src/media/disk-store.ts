import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/platform/env'
import { type MediaFile, type MediaStore, refuseFolders } from './media-store'

export const mediaFolder = (): string => join(env().DATA_DIR, 'media')

const NO_FILE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

/** In a folder of this machine. */
export const diskStore: MediaStore = {
  read: (name) => readFile(pathOf(name)).catch(ignoreMissing),

  has: async (name) => (await stat(pathOf(name)).catch(ignoreMissing))?.isFile() ?? false,

  add: async (name, bytes) => {
    await mkdir(mediaFolder(), { recursive: true })
    try {
      await writeFile(pathOf(name), bytes, { flag: 'wx' })
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    }
  },

  write: async (name, bytes) => {
    await mkdir(mediaFolder(), { recursive: true })
    // Under its name it is whole.
    const part = join(mediaFolder(), `.${name}.${process.pid}.part`)
    await writeFile(part, bytes)
    await rename(part, pathOf(name))
  },

  list: async () => {
    const entries = await readdir(mediaFolder(), { withFileTypes: true }).catch(() => [])
    const files: MediaFile[] = []
    for (const { name } of entries.filter((entry) => entry.isFile())) {
      const found = await stat(pathOf(name)).catch(ignoreMissing)
      if (found) files.push({ name, size: found.size, changedAt: found.mtimeMs })
    }
    return files
  },

  delete: (name) => rm(pathOf(name), { force: true }),

  keep: async (names, kept) => {
    if (names.length === 0) return
    await mkdir(folderOf(kept), { recursive: true })
    for (const name of names) {
      const copy = join(folderOf(kept), name)
      // Some file systems know no links; and what is missing already is not kept.
      await link(pathOf(name), copy)
        .catch(() => copyFile(pathOf(name), copy))
        .catch(ignoreMissing)
    }
  },

  restore: async (names, kept) => {
    for (const name of names) {
      await rm(pathOf(name), { force: true })
      await rename(join(folderOf(kept), name), pathOf(name)).catch(ignoreMissing)
    }
    await rm(folderOf(kept), { recursive: true, force: true })
  },

  forget: (_names, kept) => rm(folderOf(kept), { recursive: true, force: true }),
}

/** In the same file system as the files, so that keeping one copies nothing. */
const folderOf = (kept: string): string => join(mediaFolder(), '.replaced', kept)

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (!NO_FILE.includes(String(error.code))) throw error
}

function pathOf(name: string): string {
  refuseFolders(name)
  return join(mediaFolder(), name)
}
