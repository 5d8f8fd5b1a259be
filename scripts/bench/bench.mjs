import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { build, checkNode, install } from '../prepare.mjs'
import { prepareCommit } from './prepare-commit.mjs'

/*
 * npm run bench [-- --against COMMIT] [--json FILE] [--seconds 8] [--no-build]
 *
 * Prepares whatever is missing and measures; --no-build takes the packages and the build that are there. With --against,
 * another commit is built in a folder of its own and measured in turn with this one: figures of two runs, or of two machines,
 * say nothing about each other.
 */

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    json: { type: 'string' },
    seconds: { type: 'string', default: '8' },
    'no-build': { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error('--seconds must be a whole number, 1 or more')
  process.exit(1)
}
checkNode()
if (!hasTools()) {
  console.error('nginx and wrk are needed: apt-get install nginx-light wrk')
  process.exit(1)
}
if (!values['no-build']) {
  await install()
  await build()
}
const other = values.against ? prepareCommit(values.against) : undefined
const { tsImport } = await import('tsx/esm/api')
const { bench } = await tsImport('./measure-all.ts', import.meta.url)
process.exit(await bench({ seconds, json: values.json, other }))

function hasTools() {
  try {
    execFileSync('which', ['nginx', 'wrk'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
