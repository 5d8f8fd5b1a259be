import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Where WordPress keeps pictures, also that of many sites in one, of old. */
const UPLOADS = /\/(?:uploads|files)\/(.+)$/

/** No system has longer ones. */
const LONGEST_PATH = 4_096

/**
 * The file of a picture in a copy of wp-content/uploads, or of the folder around it; undefined where it is not there.
 * The original rather than the size that the text shows (`foto-300x200.jpg`), or what WordPress made of a large one.
 */
export async function findPicture(folder: string, src: string): Promise<string | undefined> {
  const path = pathIn(src)
  const original = path.replace(/-\d+x\d+(?=\.\w+$)/, '')
  const scaled = original.replace(/(?=\.\w+$)/, '-scaled')
  const [, upload] = UPLOADS.exec(original) ?? []
  const [, sized] = UPLOADS.exec(path) ?? []
  const [, large] = UPLOADS.exec(scaled) ?? []
  const root = await realpath(folder)
  for (const choice of [upload, original, large, scaled, sized, path, original.split('/').at(-1)]) {
    if (!choice || choice.length > LONGEST_PATH) continue
    // A Mac writes é as two letters.
    for (const written of new Set([choice, choice.normalize('NFC'), choice.normalize('NFD')])) {
      const file = await realpath(join(root, written)).catch(() => undefined)
      // An address must not lead out of the folder.
      if (file?.startsWith(root + sep)) return file
    }
  }
  return undefined
}

function pathIn(src: string): string {
  try {
    return decodeURIComponent(new URL(src, 'http://localhost/').pathname)
  } catch {
    return ''
  }
}
