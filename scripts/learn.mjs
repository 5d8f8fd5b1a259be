import { runCommand } from './commands.mjs'

await runCommand('learn')
