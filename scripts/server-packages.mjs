import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { bundle } from './bundle.mjs'

/** Where Next keeps, under names of its own, links to the packages that it did not bundle. */
const LINKS = '.next/node_modules'
const FOLDER = '.next/packages'

/**
 * Those of script alone that are modules: of others the names of what they export would be lost. All are bundled at once: what they share
 * stands there once, and an error of one is known to the others.
 */
export const BUNDLED = [
  'payload',
  '@payloadcms/db-mongodb',
  '@payloadcms/email-nodemailer',
  '@payloadcms/plugin-redirects',
  '@libsql/client',
]

/** A package's name, Next's digits, and what of the package is asked for. */
const ASKED = new RegExp(`"((${BUNDLED.join('|')})-[0-9a-f]{16})((?:/[^"]+)?)"`, 'g')

/**
 * Puts a few files in the place of the packages that a built server loads as they are: to find, open and link the thousand files of Payload alone
 * was a quarter of each start.
 *
 * Next does not bundle them, for it bundles each route apart: see `serverExternalPackages`.
 *
 * @param {string} server the folder of the built server
 */
export async function bundlePackages(server) {
  const asked = packagesOf(server)
  const names = new Set([...asked.values()].map(({ name }) => name))
  const missing = BUNDLED.filter((name) => !names.has(name))
  if (missing.length > 0) throw new Error(`the built server does not ask for ${missing.join(', ')}`)
  rmSync(FOLDER, { recursive: true, force: true })
  /** @type {Record<string, string>} */
  const entries = {}
  for (const [link, { name, parts }] of asked)
    for (const part of parts) entries[`${folderOf(link)}/${fileOf(part)}`] = name + part
  // Payload logs errors by the names of their classes.
  await bundle(entries, FOLDER, { keepNames: true })
  for (const [link, { parts }] of asked) {
    const exports = Object.fromEntries([...parts].map((part) => [`.${part}`, `./${fileOf(part)}.mjs`]))
    const folder = join(FOLDER, folderOf(link))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: link, exports }))
    const path = join(LINKS, link)
    // Where this was killed before, there is none.
    rmSync(path, { force: true })
    symlinkSync(relative(dirname(path), folder), path)
  }
}

/** @param {string} link which may hold the sign of addresses, that no log has */
const folderOf = (link) => link.replace('@', '').replace('/', '-')

/** @param {string} part such as `/shared`; of the package itself nothing */
const fileOf = (part) => part.slice(1).replaceAll('/', '-') || 'index'

/**
 * @param {string} server
 * @returns {Map<string, { name: string, parts: Set<string> }>} by the names of their links
 */
function packagesOf(server) {
  const asked = new Map()
  for (const file of readdirSync(server, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue
    for (const [, link, name, part] of readFileSync(join(server, file), 'utf8').matchAll(ASKED)) {
      if (!asked.has(link)) asked.set(link, { name, parts: new Set() })
      asked.get(link).parts.add(part)
    }
  }
  return asked
}
