import { runCommand } from './commands.mjs'

await runCommand('import')
