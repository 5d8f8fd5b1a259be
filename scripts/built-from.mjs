import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'

/** What a build is made from; a change in any of these makes a new one. */
const SOURCES = [
  'src',
  'server',
  'scripts/build.mjs',
  'scripts/assets.mjs',
  'scripts/commands.mjs',
  'scripts/share-chunks.mjs',
  'payload.config.ts',
  'payload.admin.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const BUILT = '.next/built-from'

/** Names what a build, or anything else, is made from. */
export const fingerprintOfSources = () => fingerprint(SOURCES)

/** Whether the build that is there was made from this very source. */
export function isBuilt() {
  return existsSync(BUILT) && readFileSync(BUILT, 'utf8') === fingerprintOfSources()
}

/**
 * To be called before a build: what was built before counts no more.
 *
 * @returns {() => void} to be called when it is done
 */
export function beginBuild() {
  const from = fingerprintOfSources()
  rmSync(BUILT, { force: true })
  return () => writeFileSync(BUILT, from)
}
