import { build, checkNode, install } from './prepare.mjs'
import { installed, run } from './run.mjs'

/*
 * The flows, or those whose file has a name: `npm run flows -- comments`, also with vitest's own options, such as
 * `--project "flows on sqlite"`.
 */

checkNode()
await install()
await build()
const args = process.argv.slice(2)
const projects = args.some((arg) => arg.startsWith('--project'))
  ? []
  : ['flows on *', 'starts', 'outages'].flatMap((name) => ['--project', name])
process.exitCode = await run(installed('vitest'), ['run', ...projects, ...args])
