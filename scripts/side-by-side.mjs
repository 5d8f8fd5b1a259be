import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'

/** On Linux, what yields gets half of what another gets that wants the processor as well. */
const YIELDING = 3

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {string[]} command
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {boolean} [yields] whether the others go before it
 * @property {(code: number) => void} ended
 */

/**
 * Runs programs, some at once, in the given order. What a program prints is shown when it ends, so that it stands together.
 *
 * @param {number} atOnce
 * @param {Part[]} parts
 */
export async function sideBySide(atOnce, parts) {
  const waiting = [...parts]
  const next = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await runPart(part)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/** @param {Part} part */
async function runPart({ title, command, env, yields, ended }) {
  const began = Date.now()
  console.log(`→ ${title} …`)
  const { code, printed } = await runQuietly(command, env, yields)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`\n${printed}${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`)
  ended(code)
}

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @param {boolean} [yields]
 * @returns {Promise<{ code: number, printed: string }>}
 */
function runQuietly([program = '', ...args], env = {}, yields = false) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    if (yields && child.pid) setPriority(child.pid, YIELDING)
    /** @type {Buffer[]} */
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    const end = (/** @type {number} */ code) => resolve({ code, printed: Buffer.concat(chunks).toString() })
    child.once('error', () => end(1))
    child.once('close', (code) => end(code ?? 1))
  })
}
