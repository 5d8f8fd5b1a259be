import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// The same file that Next and Docker Compose read; what the environment says itself comes first.
if (existsSync('.env')) process.loadEnvFile('.env')

/**
 * The checked settings, or one clear line and the end of this process.
 *
 * A process of its own reads the TypeScript: loaded into this one, tsx would slow down every import() that Next does
 * for a request.
 *
 * @returns {Awaited<ReturnType<typeof import('../src/setup/check-settings').checkSettings>>}
 */
export function settings() {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/setup/print-settings.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
  return JSON.parse(stdout)
}
