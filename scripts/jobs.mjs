import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

// Not by npx: that would keep the signals that end it to itself.
if (existsSync('.env')) process.loadEnvFile('.env')
// What it writes is for this user only.
process.umask(0o077)
const args = ['--conditions=production', '--import', 'tsx', 'src/jobs/command.ts']
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
