import { build, checkNode, install } from './prepare.mjs'
import { installed, run } from './run.mjs'

/* The browser tests, or those with a name: `npm run e2e -- desk`, also with Playwright's own options. */

checkNode()
await install()
const { installChromium } = await import('./chromium.mjs')
await installChromium()
await build()
process.exitCode = await run(installed('playwright'), ['test', ...process.argv.slice(2)])
