import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { env } from '@/platform/env'

/** Where Payload keeps the files of pictures; what else needs them goes through the functions below. */
export const mediaFolder = (): string => join(env().DATA_DIR, 'media')

const NO_FILE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']

/** The bytes of a file. @throws when there is none of that name */
export function readMediaFile(name: string): Promise<Buffer> {
  return readFile(pathOf(name))
}

/** Whether there is a file of that name, written as in an address; of what can be no name there is none. */
export async function hasMediaFile(encoded: string): Promise<boolean> {
  try {
    const name = decodeURIComponent(encoded)
    return basename(name) === name && (await stat(pathOf(name))).isFile()
  } catch (error) {
    if (error instanceof URIError || NO_FILE.includes(String((error as NodeJS.ErrnoException).code)))
      return false
    throw error
  }
}

/** Keeps a file, unless one of that name is there. @returns whether it was kept */
export async function writeMediaFile(name: string, bytes: Buffer): Promise<boolean> {
  await mkdir(mediaFolder(), { recursive: true })
  try {
    await writeFile(pathOf(name), bytes, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The names of all files, in no order. */
export async function listMediaFiles(): Promise<string[]> {
  const entries = await readdir(mediaFolder(), { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** Deletes a file; one that is not there is fine. */
export async function deleteMediaFile(name: string): Promise<void> {
  await rm(pathOf(name), { force: true })
}

/** Keeps files aside under a name of their own, also when they are deleted or written anew. */
export async function keepMediaFiles(names: readonly string[], kept: string): Promise<void> {
  if (names.length === 0) return
  await mkdir(folderOf(kept), { recursive: true })
  for (const name of names) {
    const copy = join(folderOf(kept), name)
    // Some file systems know no links; and what is missing already is not kept.
    await link(pathOf(name), copy)
      .catch(() => copyFile(pathOf(name), copy))
      .catch(ignoreMissing)
  }
}

/** Puts the files back that were kept. */
export async function restoreKept(names: readonly string[], kept: string): Promise<void> {
  for (const name of names) {
    await deleteMediaFile(name)
    await rename(join(folderOf(kept), name), pathOf(name)).catch(ignoreMissing)
  }
  await forgetKept(kept)
}

/** Lets go of what was kept. */
export async function forgetKept(kept: string): Promise<void> {
  await rm(folderOf(kept), { recursive: true, force: true })
}

/** In the same file system as the files, so that keeping one copies nothing. */
const folderOf = (kept: string): string => join(mediaFolder(), '.replaced', kept)

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** @throws when the name leads to another folder */
function pathOf(name: string): string {
  if (name === '' || basename(name) !== name) throw new Error(`${name} is no name of a media file`)
  return join(mediaFolder(), name)
}
