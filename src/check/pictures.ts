import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findAll, type Stored } from './find-all'
import type { Finding } from './finding'

/** A file comes before its document: a younger one may be of an upload under way. */
const UPLOAD_MS = 10 * 60_000

/** Pictures whose files are gone, and files that belong to no picture. */
export async function checkPictures(payload: Payload): Promise<Finding[]> {
  const pictures = await findAll(payload, { collection: 'media', select: { filename: true, sizes: true } })
  const folder = join(env().DATA_DIR, 'media')
  const names = await readdir(folder).catch(() => [])
  return [...withoutFile(pictures, new Set(names)), ...(await withoutPicture(pictures, folder, names))]
}

function withoutFile(pictures: readonly Stored[], present: ReadonlySet<string>): Finding[] {
  return pictures.flatMap((picture) => {
    const missing = filesOf(picture).filter((name) => !present.has(name))
    if (missing.length === 0) return []
    const words = `The picture ${picture.filename} lacks ${missing.join(', ')} in media/. Upload it again, or put back a backup.`
    return [{ words }]
  })
}

async function withoutPicture(
  pictures: readonly Stored[],
  folder: string,
  names: readonly string[],
): Promise<Finding[]> {
  const known = new Set(pictures.flatMap(filesOf))
  const findings: Finding[] = []
  for (const name of names.filter((each) => !known.has(each))) {
    const file = await stat(join(folder, name)).catch(() => undefined)
    if (!file?.isFile() || Date.now() - file.mtimeMs < UPLOAD_MS) continue
    findings.push({
      words: `media/${name} belongs to no picture. (Mending moves it to left-over/.)`,
      mend: () => putAside(folder, name),
    })
  }
  return findings
}

function filesOf({ filename, sizes }: Stored): string[] {
  const smaller = Object.values((sizes ?? {}) as Record<string, { filename?: string | null } | null>)
  return [filename, ...smaller.map((size) => size?.filename)].filter((name) => typeof name === 'string')
}

/** Not deleted: perhaps its picture is in a backup. */
async function putAside(folder: string, name: string): Promise<void> {
  const aside = join(env().DATA_DIR, 'left-over')
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await rename(join(folder, name), join(aside, name))
}
