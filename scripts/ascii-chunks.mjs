import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'

/** What V8 keeps in two bytes, with all that stands in the same source. */
const BEYOND_LATIN = /[^\0-\xff]/g

/**
 * Writes the files of a built server with escapes for what is beyond Latin-1. A source with one such character takes V8 two bytes for each
 * of its characters, for as long as any of its functions may be called; Payload's editor is 9 MB of such sources.
 *
 * An escape is the same in texts, names, comments and regular expressions. It is not where a tag reads a template as it was written,
 * and no tag here does; a file in which it stands for white space is no JavaScript any more, and stays as it is.
 *
 * @param {string} folder with the chunks
 * @returns {number} how many were written anew
 */
export function asciiChunks(folder) {
  let written = 0
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const escaped = code.replace(BEYOND_LATIN, escapeOf)
    if (escaped === code || !isScript(escaped)) continue
    writeFileSync(path, escaped)
    written += 1
  }
  return written
}

/** @param {string} unit of UTF-16 */
function escapeOf(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** @param {string} code */
function isScript(code) {
  try {
    new Script(code)
    return true
  } catch {
    return false
  }
}
