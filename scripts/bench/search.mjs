import { runCommandLine } from '../command-line.mjs'

// `--expose-gc` for an honest figure of the memory; migrations run by themselves in production only.
process.exitCode = await runCommandLine(
  ['tsx', '--expose-gc', 'scripts/bench/search.ts', ...process.argv.slice(2)],
  { NODE_ENV: 'production' },
)
