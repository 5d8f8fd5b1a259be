import { runCommand } from './commands.mjs'

await runCommand('check')
