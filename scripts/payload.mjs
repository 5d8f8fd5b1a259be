import { runCommandLine } from './command-line.mjs'

// Payload's own command line: `npm run payload -- help`.
process.exitCode = await runCommandLine(['payload', ...process.argv.slice(2)])
