import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'

/** What a build is made from; a change in any of these makes a new one. */
const SOURCES = [
  'src',
  'server',
  'scripts/build.mjs',
  'scripts/assets.mjs',
  'scripts/bundle.mjs',
  'scripts/commands.mjs',
  'scripts/server-packages.mjs',
  'scripts/share-chunks.mjs',
  'scripts/ascii-chunks.mjs',
  'payload.config.ts',
  'payload.admin.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const BUILT = '.next/built-from'
/** What fits in an address. */
const ID_DIGITS = 16

/** @type {string | undefined} */
let ofSources

/** Names what a build, or anything else, is made from. Read once: a start asks several times. */
export function fingerprintOfSources() {
  ofSources ??= fingerprint(SOURCES)
  return ofSources
}

/** Where they may have changed since. */
export function readSourcesAgain() {
  ofSources = undefined
}

/** Whether the build that is there was made from this very source. */
export function isBuilt() {
  return existsSync(BUILT) && readFileSync(BUILT, 'utf8') === fingerprintOfSources()
}

/** The name of the build that is there: the admin loads itself anew where a page of another build goes on. */
export const builtId = () => readFileSync(BUILT, 'utf8').slice(0, ID_DIGITS)

/**
 * To be called before a build: what was built before counts no more.
 *
 * @returns {{ id: string, done: () => void }} its name, and what is to be called when it is done
 */
export function beginBuild() {
  const from = fingerprintOfSources()
  rmSync(BUILT, { force: true })
  return { id: from.slice(0, ID_DIGITS), done: () => writeFileSync(BUILT, from) }
}
