import { runCommandLine } from './command-line.mjs'

// What it writes is for this user only.
process.umask(0o077)
// Payload runs migrations by itself in production only.
process.exitCode = await runCommandLine(['tsx', 'src/import/command.ts', ...process.argv.slice(2)], {
  NODE_ENV: 'production',
})
