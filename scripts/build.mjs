import { buildAssets } from './assets.mjs'
import { run } from './run.mjs'

await buildAssets()
// The build needs no database and no settings: an empty one in memory stands in, and what it makes is never served.
process.exitCode = await run('npx', ['--no-install', 'next', 'build'], {
  NODE_ENV: 'production',
  DATABASE_URL: ':memory:',
  PAYLOAD_SECRET: 'only-for-the-build',
  NEXT_TELEMETRY_DISABLED: '1',
})
