import { buildAssets } from './assets.mjs'
import { checkNode, install } from './prepare.mjs'
import { run } from './run.mjs'
import { settings } from './settings.mjs'

/* The site with changes shown as they are made. Reader pages keep Next's scripts here, for its reloading. */

checkNode()
await install()
const { port } = settings()
await buildAssets()
process.exitCode = await run('npx', ['--no-install', 'next', 'dev', '--port', String(port)])
