import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs a program in the project's folder and shows what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to this process's environment
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was ended by a signal
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Where a program of the installed packages is. To have npx find it takes half a second of processor.
 *
 * @param {string} name
 */
export const installed = (name) => join('node_modules/.bin', name)

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @param {string} title
 * @param {() => Promise<number>} work answers with an exit code; anything but 0 ends this process with it
 */
export async function step(title, work) {
  const began = Date.now()
  console.log(`→ ${title} …`)
  const code = await work()
  if (code !== 0) {
    console.error(`✗ ${title}: failed`)
    process.exit(code)
  }
  console.log(`✓ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}
