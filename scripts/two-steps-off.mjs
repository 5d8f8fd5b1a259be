import { runCommand } from './commands.mjs'

await runCommand('two-steps-off')
