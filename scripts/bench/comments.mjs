import { parseArgs } from 'node:util'
import { build, checkNode, install } from '../prepare.mjs'

/*
 * npm run bench:comments [-- --no-build]
 *
 * Compares an article with 100.000 comments to one with 100; --no-build takes the packages and the build that are there.
 */

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } })
checkNode()
if (!values['no-build']) {
  await install()
  await build()
}
const { tsImport } = await import('tsx/esm/api')
const { measureComments } = await tsImport('./comments.ts', import.meta.url)
process.exit(await measureComments())
