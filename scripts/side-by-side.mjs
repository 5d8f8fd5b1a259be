import { spawn } from 'node:child_process'

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {string[]} command
 * @property {Record<string, string>} [env] added to this process's environment
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
async function runPart({ title, command, env, ended }) {
  const began = Date.now()
  console.log(`→ ${title} …`)
  const { code, printed } = await runQuietly(command, env)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`\n${printed}${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`)
  ended(code)
}

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, printed: string }>}
 */
function runQuietly([program = '', ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    /** @type {Buffer[]} */
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    const end = (/** @type {number} */ code) => resolve({ code, printed: Buffer.concat(chunks).toString() })
    child.once('error', () => end(1))
    child.once('close', (code) => end(code ?? 1))
  })
}
