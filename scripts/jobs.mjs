import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { command } from './commands.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')
const args = await command('jobs')
// What it writes is for this user only.
process.umask(0o077)
const worker = spawn(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  process.on(signal, () => worker.kill(signal))
}
worker.once('exit', (code) => {
  process.exitCode = code ?? 1
})
