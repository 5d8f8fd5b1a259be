import { buildAssets } from './assets.mjs'
import { beginBuild } from './built-from.mjs'
import { buildCommands } from './commands.mjs'
import { run } from './run.mjs'
import { shareChunks } from './share-chunks.mjs'

const built = beginBuild()
await buildAssets()
// The build needs no database and no settings: an empty one in memory stands in, and what it makes is never served.
process.exitCode = await run('npx', ['--no-install', 'next', 'build'], {
  NODE_ENV: 'production',
  DATABASE_URL: ':memory:',
  PAYLOAD_SECRET: 'only-for-the-build',
  NEXT_TELEMETRY_DISABLED: '1',
})
if (process.exitCode === 0) {
  for (const folder of ['.next/server/chunks', '.next/server/chunks/ssr']) shareChunks(folder)
  await buildCommands()
  built()
}
