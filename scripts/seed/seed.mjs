import { runCommandLine } from '../command-line.mjs'
import { checkNode, install } from '../prepare.mjs'

/* Fills the site in DATA_DIR with articles, threads and users to work on. Beside a running site, its pages follow. */

checkNode()
await install()
// Payload migrates by itself in production only.
process.exitCode = await runCommandLine(['tsx', 'scripts/seed/fill-site.ts'], { NODE_ENV: 'production' })
