import { settings } from '../server/settings.mjs'
import { buildAssets } from './assets.mjs'
import { runCommandLine } from './command-line.mjs'
import { checkNode, install } from './prepare.mjs'
import { step } from './run.mjs'

/* The site with changes shown as they are made. Reader pages keep Next's scripts here, for its reloading. */

checkNode()
await install()
settings()
await buildAssets()
// What is written to DATA_DIR is for this user only.
process.umask(0o077)
// Payload migrates by itself in production only; MongoDB needs none.
if (!process.env.DATABASE_URL?.startsWith('mongodb')) {
  await step('Preparing the database', () => runCommandLine(['payload', 'migrate']))
}
const { serve } = await import('../server/serve.mjs')
await serve({ dev: true })
