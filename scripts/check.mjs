import { runCommandLine } from './command-line.mjs'

// What it writes is for this user only.
process.umask(0o077)
process.exitCode = await runCommandLine(['tsx', 'src/check/command.ts', ...process.argv.slice(2)], {
  NODE_ENV: 'production',
})
