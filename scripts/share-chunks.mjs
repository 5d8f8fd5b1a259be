import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of smaller ones a copy costs nothing. */
const SMALLEST = 10_000

/**
 * Lets files of a built server that say the same be one: of each kind the first stays, the others hand that one on.
 *
 * Turbopack writes what the routes share once a route, as whole files that differ in the name of their source map only: of
 * Payload's editor alone there were fourteen, 8 MB each. A start read and kept them all.
 *
 * @param {string} folder with the chunks, which stand beside each other
 * @returns {number} the bytes that are not there any more
 */
export function shareChunks(folder) {
  /** @type {Map<string, string>} */
  const first = new Map()
  let saved = 0
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name)
    const { size } = statSync(path)
    if (size < SMALLEST) continue
    const key = contentOf(path)
    const same = first.get(key)
    if (same) {
      writeFileSync(path, `module.exports = require(${JSON.stringify(`./${same}`)})\n`)
      rmSync(`${path}.map`, { force: true })
      saved += size
    } else first.set(key, name)
  }
  return saved
}

/** @param {string} path */
function contentOf(path) {
  const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '')
  return createHash('sha256').update(code).digest('hex')
}
