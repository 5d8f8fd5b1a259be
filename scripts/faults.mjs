import { build, checkNode, install } from './prepare.mjs'
import { installed, run } from './run.mjs'

/* `npm run faults -- 4 B`: see faults.ts. */

checkNode()
await install()
await build()
process.exitCode = await run(installed('tsx'), ['scripts/faults.ts', ...process.argv.slice(2)])
