import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './run.mjs'

/** What a build is made from; a change in any of these makes a new one. */
const SOURCES = [
  'src',
  'server',
  'scripts/build.mjs',
  'scripts/assets.mjs',
  'payload.config.ts',
  'payload.admin.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const INSTALLED = 'node_modules/.installed-from'
const BUILT = '.next/built-from'

/** Ends with one clear line when Node is too old: what follows would fail in ways that do not say so. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 20)) return
  console.error(`Node ${process.versions.node} is too old: install Node 20.20 or newer.`)
  process.exit(1)
}

/** Installs the packages of the lock file, unless they are there. */
export async function install() {
  const wanted = fingerprint(['package-lock.json'])
  if (read(INSTALLED) === wanted) return
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  await step('Installing packages, about a minute', () => run('npm', ci))
  writeFileSync(INSTALLED, wanted)
}

/** Builds the site, unless this very source was built. */
export async function build() {
  const wanted = fingerprint(SOURCES)
  if (read(BUILT) === wanted) return
  await step('Building the site, one or two minutes', () => run('node', ['scripts/build.mjs']))
  writeFileSync(BUILT, wanted)
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * A hash over the names and contents of files and everything in folders.
 *
 * @param {string[]} paths
 */
function fingerprint(paths) {
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
    return entries.flatMap((entry) => filesIn(join(path, entry)))
  } catch {
    return [path]
  }
}
