import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuilt } from './built-from.mjs'
import { fingerprint } from './fingerprint.mjs'
import { run, step } from './run.mjs'

const INSTALLED = 'node_modules/.installed-from'

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
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  await step('Installing packages, about a minute', () => run('npm', ci))
  writeFileSync(INSTALLED, wanted)
}

/** Builds the site, unless this very source was built. */
export async function build() {
  if (isBuilt()) return
  await step('Building the site, one or two minutes', () => run('node', ['scripts/build.mjs']))
}
