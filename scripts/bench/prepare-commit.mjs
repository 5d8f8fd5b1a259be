import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREPARE = "const own = await import('./scripts/prepare.mjs'); await own.install(); await own.build()"

/**
 * Checks a commit out in a folder of its own, which stays for the next time, and installs and builds what is there as its own
 * `npm start` does. Ends this process where that fails.
 *
 * @param {string} commit
 * @returns {{ name: string, folder: string }}
 */
export function prepareCommit(commit) {
  const args = ['rev-parse', '--verify', '--short', `${commit}^{commit}`]
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8' })
  if (status !== 0) fail(`${commit} is no commit`)
  const name = stdout.trim()
  const folder = join(tmpdir(), `simpto-bench-${name}`)
  if (!existsSync(folder)) execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, name])
  console.log(`→ ${name} in ${folder}`)
  const module = ['--input-type=module', '--eval', PREPARE]
  const prepared = spawnSync(process.execPath, module, { cwd: folder, stdio: 'inherit' })
  if (prepared.status !== 0) fail(`${name} could not be built`)
  return { name, folder }
}

/**
 * @param {string} line
 * @returns {never}
 */
function fail(line) {
  console.error(line)
  process.exit(1)
}
