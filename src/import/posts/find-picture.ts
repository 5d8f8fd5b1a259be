import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The file of a picture in a copy of wp-content/uploads, or of the folder around it; undefined where it is not there.
 * The original rather than the size that the text shows (`foto-300x200.jpg`).
 */
export async function findPicture(folder: string, src: string): Promise<string | undefined> {
  const path = pathIn(src)
  const original = path.replace(/-\d+x\d+(?=\.\w+$)/, '')
  const [, upload] = /\/uploads\/(.+)$/.exec(original) ?? []
  const [, sized] = /\/uploads\/(.+)$/.exec(path) ?? []
  const root = await realpath(folder)
  for (const choice of [upload, original, sized, path, original.split('/').at(-1)]) {
    if (!choice) continue
    const file = await realpath(join(root, choice)).catch(() => undefined)
    // An address must not lead out of the folder.
    if (file?.startsWith(root + sep)) return file
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
