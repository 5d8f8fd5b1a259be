import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { fileNamesOf } from '@/media/file-names'
import { deleteMediaFile, listMediaFiles, readMediaFile } from '@/media/media-files'
import { strayFiles } from '@/media/stray-files'
import { env } from '@/platform/env'
import { findAll, type Stored } from './find-all'
import type { Finding } from './finding'

/** Pictures whose files are gone, and files that belong to no picture. */
export async function checkPictures(payload: Payload): Promise<Finding[]> {
  const files = await listMediaFiles()
  const pictures = await findAll(payload, { collection: 'media', select: { filename: true, sizes: true } })
  const strays = strayFiles(files, pictures).map((name) => ({
    words: `media/${name} belongs to no picture. (Mending moves it to left-over/.)`,
    mend: () => putAside(name),
  }))
  return [...withoutFile(pictures, new Set(files.map(({ name }) => name))), ...strays]
}

function withoutFile(pictures: readonly Stored[], present: ReadonlySet<string>): Finding[] {
  return pictures.flatMap((picture) => {
    const missing = fileNamesOf(picture).filter((name) => !present.has(name))
    if (missing.length === 0) return []
    const words = `The picture ${picture.filename} lacks ${missing.join(', ')} in media/. Upload it again, or put back a backup.`
    return [{ words }]
  })
}

/** Not deleted: perhaps its picture is in a backup. */
async function putAside(name: string): Promise<void> {
  const aside = join(env().DATA_DIR, 'left-over')
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await writeFile(join(aside, name), (await readMediaFile(name)) ?? '')
  await deleteMediaFile(name)
}
