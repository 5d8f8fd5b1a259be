import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOfSources } from './built-from.mjs'
import { bundle } from './bundle.mjs'
import { run } from './run.mjs'

const FOLDER = '.next/commands'
const COMMANDS = {
  import: 'src/import/command.ts',
  export: 'src/export/command.ts',
  media: 'src/media/command.ts',
  jobs: 'src/jobs/command.ts',
  check: 'src/check/command.ts',
  'two-steps-off': 'src/accounts/command.ts',
  learn: 'src/comments/learning/command.ts',
  'print-settings': 'src/setup/print-settings.ts',
}

/**
 * Runs a command with the arguments of this process, to its end.
 *
 * @param {'import' | 'export' | 'media' | 'check' | 'two-steps-off' | 'learn'} name
 */
export async function runCommand(name) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const args = [...(await command(name)), ...process.argv.slice(2)]
  // What it writes is for this user only.
  process.umask(0o077)
  // Payload runs migrations by itself in production only.
  process.exitCode = await run(process.execPath, args, { NODE_ENV: 'production' })
}

/**
 * What `node` is to run for a command of the site. A build makes it; where the source changed since, this does.
 *
 * @param {keyof typeof COMMANDS} name
 * @returns {Promise<string[]>}
 */
export async function command(name) {
  const folder = join(FOLDER, fingerprintOfSources())
  if (!existsSync(folder)) await buildCommands()
  // As for all that loads Payload outside Next: see command-line.mjs.
  return ['--conditions=production', join(folder, `${name}.mjs`)]
}

export async function buildCommands() {
  const folder = join(FOLDER, fingerprintOfSources())
  const unfinished = `${folder}.${process.pid}`
  await bundle(COMMANDS, unfinished)
  // When two make them at once, the first is enough.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
}
