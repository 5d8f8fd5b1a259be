import { build, checkNode, install } from './prepare.mjs'
import { run } from './run.mjs'

/* `npm run faults -- 4 B`: see faults.ts. */

checkNode()
await install()
await build()
process.exitCode = await run('npx', ['--no-install', 'tsx', 'scripts/faults.ts', ...process.argv.slice(2)])
