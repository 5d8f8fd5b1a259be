import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileNamesOf } from '@/media/file-names'
import { addMediaFile, deleteMediaFile } from '@/media/media-files'

interface Copied {
  /** The names of the files that were not here yet. */
  copied: string[]
  /** What is missing. */
  remarks: string[]
}

/** Brings in the files of a picture; one of the same name stays. */
export async function copyFiles(doc: Record<string, unknown>, folder: string): Promise<Copied> {
  const copied: string[] = []
  const remarks: string[] = []
  // A name that leads elsewhere was not written by an export.
  for (const name of fileNamesOf(doc).filter((each) => basename(each) === each)) {
    const bytes = await readFile(join(folder, 'media', name)).catch(() => undefined)
    if (!bytes) remarks.push(`het bestand ${name} staat niet in de map.`)
    else if (await addMediaFile(name, bytes)) copied.push(name)
  }
  return { copied, remarks }
}

/** Takes files away again whose picture could not be stored. */
export async function withdrawFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await deleteMediaFile(name)
}
