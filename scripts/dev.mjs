import { settings } from '../server/settings.mjs'
import { buildAssets } from './assets.mjs'
import { runCommandLine } from './command-line.mjs'
import { checkNode, install } from './prepare.mjs'
import { run, step } from './run.mjs'

/* The site with changes shown as they are made. Reader pages keep Next's scripts here, for its reloading. */

checkNode()
await install()
const { port } = settings()
await buildAssets()
// Payload migrates by itself in production only; MongoDB needs none.
if (!process.env.DATABASE_URL?.startsWith('mongodb')) {
  await step('Preparing the database', () => runCommandLine(['payload', 'migrate']))
}
process.exitCode = await run('npx', ['--no-install', 'next', 'dev', '--port', String(port)], {
  NEXT_TELEMETRY_DISABLED: '1',
})
