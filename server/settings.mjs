import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { command } from '../scripts/commands.mjs'

// The same file that Next and Docker Compose read; what the environment says itself comes first.
if (existsSync('.env')) process.loadEnvFile('.env')

/**
 * The checked settings, or one clear line and the end of this process.
 *
 * A process of its own: this one keeps nothing of it, and umask and port stay untouched.
 *
 * @returns {ReturnType<typeof import('../src/setup/check-settings').checkSettings>}
 */
export async function settings() {
  const check = spawn(process.execPath, await command('print-settings'), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed, [status]] = await Promise.all([text(check.stdout), once(check, 'close')])
  if (status !== 0) process.exit(status ?? 1)
  return JSON.parse(printed)
}
