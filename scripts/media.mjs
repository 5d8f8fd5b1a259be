import { runCommand } from './commands.mjs'

await runCommand('media')
