import { existsSync } from 'node:fs'
import { run } from './run.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')

// Payload runs migrations by itself in production only.
process.exitCode = await run(
  'npx',
  ['--no-install', 'tsx', 'src/import/command.ts', ...process.argv.slice(2)],
  {
    NODE_ENV: 'production',
  },
)
