import { fileNamesOf } from './file-names'
import type { MediaFile } from './media-store'

/** A file comes before its document: a younger one may be of an upload under way. */
const UPLOAD_MS = 10 * 60_000

/**
 * The names of files that belong to no picture.
 * @param files were listed before the pictures
 */
export function strayFiles(
  files: readonly MediaFile[],
  pictures: readonly Record<string, unknown>[],
): string[] {
  const known = new Set(pictures.flatMap(fileNamesOf))
  const isOld = ({ changedAt }: MediaFile) => Date.now() - changedAt >= UPLOAD_MS
  return files.filter((file) => !known.has(file.name) && isOld(file)).map(({ name }) => name)
}
