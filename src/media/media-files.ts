import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { env } from '@/platform/env'

/** Where Payload keeps the files of pictures; what else needs them goes through the functions below. */
export const mediaFolder = (): string => join(env().DATA_DIR, 'media')

/** The bytes of a file. @throws when there is none of that name */
export function readMediaFile(name: string): Promise<Buffer> {
  return readFile(pathOf(name))
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

/** @throws when the name leads to another folder */
function pathOf(name: string): string {
  if (name === '' || basename(name) !== name) throw new Error(`${name} is no name of a media file`)
  return join(mediaFolder(), name)
}
