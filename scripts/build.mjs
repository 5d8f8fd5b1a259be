import { asciiChunks } from './ascii-chunks.mjs'
import { buildAssets } from './assets.mjs'
import { beginBuild } from './built-from.mjs'
import { buildCommands } from './commands.mjs'
import { installed, run } from './run.mjs'
import { bundlePackages } from './server-packages.mjs'
import { shareChunks } from './share-chunks.mjs'

const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key } = process.env
if (key && Buffer.from(key, 'base64').length !== 32) {
  console.error('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 bytes in base64: openssl rand -base64 32')
  process.exit(1)
}
const { id, done } = beginBuild()
await buildAssets()
// The build needs no database and no settings: an empty one in memory stands in, and what it makes is never served.
process.exitCode = await run(installed('next'), ['build'], {
  NODE_ENV: 'production',
  DATABASE_URL: ':memory:',
  PAYLOAD_SECRET: 'only-for-the-build',
  NEXT_TELEMETRY_DISABLED: '1',
  NEXT_DEPLOYMENT_ID: id,
})
if (process.exitCode === 0) {
  for (const folder of ['.next/server/chunks', '.next/server/chunks/ssr']) {
    shareChunks(folder)
    asciiChunks(folder)
  }
  await bundlePackages('.next/server')
  await buildCommands()
  done()
}
