import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash over the names and contents of files and everything in folders but tests, and the kind of Node that runs.
 *
 * @param {string[]} paths
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const file of paths.flatMap(filesIn)) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return []
  try {
    const entries = readdirSync(path).sort()
    return entries
      .filter((entry) => !/\.test\.tsx?$/.test(entry))
      .flatMap((entry) => filesIn(join(path, entry)))
  } catch {
    return [path]
  }
}
