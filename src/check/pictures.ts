import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { fileNamesOf } from '@/media/file-names'
import { listMediaFiles, mediaFolder } from '@/media/media-files'
import { env } from '@/platform/env'
import { findAll, type Stored } from './find-all'
import type { Finding } from './finding'

/** A file comes before its document: a younger one may be of an upload under way. */
const UPLOAD_MS = 10 * 60_000

/** Pictures whose files are gone, and files that belong to no picture. */
export async function checkPictures(payload: Payload): Promise<Finding[]> {
  const pictures = await findAll(payload, { collection: 'media', select: { filename: true, sizes: true } })
  const names = await listMediaFiles()
  return [...withoutFile(pictures, new Set(names)), ...(await withoutPicture(pictures, names))]
}

function withoutFile(pictures: readonly Stored[], present: ReadonlySet<string>): Finding[] {
  return pictures.flatMap((picture) => {
    const missing = fileNamesOf(picture).filter((name) => !present.has(name))
    if (missing.length === 0) return []
    const words = `The picture ${picture.filename} lacks ${missing.join(', ')} in media/. Upload it again, or put back a backup.`
    return [{ words }]
  })
}

async function withoutPicture(pictures: readonly Stored[], names: readonly string[]): Promise<Finding[]> {
  const known = new Set(pictures.flatMap(fileNamesOf))
  const findings: Finding[] = []
  for (const name of names.filter((each) => !known.has(each))) {
    const file = await stat(join(mediaFolder(), name)).catch(() => undefined)
    if (!file || Date.now() - file.mtimeMs < UPLOAD_MS) continue
    findings.push({
      words: `media/${name} belongs to no picture. (Mending moves it to left-over/.)`,
      mend: () => putAside(name),
    })
  }
  return findings
}

/** Not deleted: perhaps its picture is in a backup. */
async function putAside(name: string): Promise<void> {
  const aside = join(env().DATA_DIR, 'left-over')
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await rename(join(mediaFolder(), name), join(aside, name))
}
