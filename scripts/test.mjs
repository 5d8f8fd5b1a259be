import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isBuilt } from './built-from.mjs'
import { COMMAND_LINE } from './command-line.mjs'
import { checkNode, install } from './prepare.mjs'
import { sideBySide } from './side-by-side.mjs'

/*
 * Prepares whatever is missing, runs every check there is, and ends on one line that counts them: `N passed, N failed`.
 * Two parts at a time: tests wait for a site or a browser half of their time.
 */

checkNode()
await install()
const withBrowser = !process.argv.includes('--without-browser')
if (withBrowser) {
  const { installChromium } = await import('./chromium.mjs')
  await installChromium()
}

const count = { passed: 0, failed: 0, skipped: 0 }
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
const AT_ONCE = Math.max(2, Math.min(4, availableParallelism()))

// What needs no build, beside it.
await sideBySide(AT_ONCE, [
  ...(isBuilt() ? [] : [check('The site is built', ['node', 'scripts/build.mjs'])]),
  check('Generated files are current', ['node', 'scripts/generated.mjs']),
  check('Lint, formatting and layer rules', ['npm', 'run', '--silent', 'lint']),
  check('No dead code', ['npx', '--no-install', 'knip'], COMMAND_LINE),
  vitest('unit'),
  ...(withBrowser ? [vitest('components')] : []),
])
// The longest first.
if (isBuilt()) {
  await sideBySide(AT_ONCE, [
    vitest('flows on mongodb'),
    ...(withBrowser ? [playwright()] : []),
    vitest('flows on sqlite'),
    vitest('starts'),
    // Not beside the build, which writes some of the types.
    check('Types', ['npm', 'run', '--silent', 'types']),
  ])
}

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`)
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1

/**
 * One check that passes or fails as a whole.
 *
 * @param {string} title
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
function check(title, command, env) {
  const ended = (/** @type {number} */ code) => {
    count[code === 0 ? 'passed' : 'failed'] += 1
  }
  return { title, command, env, ended }
}

/** @param {string} project as vitest.config.ts names it */
function vitest(project) {
  const file = `test-results/${project.replaceAll(' ', '-')}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const command = ['npx', '--no-install', 'vitest', 'run', '--project', project, ...reporters]
  return { title: `Tests: ${project}`, command, ended: () => countVitest(file) }
}

function playwright() {
  const command = ['npx', '--no-install', 'playwright', 'test']
  return { title: 'Tests: in a browser', command, ended: () => countPlaywright('test-results/e2e.json') }
}

/** @param {string} file */
function countVitest(file) {
  const report = readReport(file)
  if (!report) return
  // A test file that does not load fails without a test in it.
  const broken = report.testResults.filter(
    (/** @type {any} */ result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  count.passed += report.numPassedTests
  count.failed += report.numFailedTests + broken.length
  count.skipped += report.numPendingTests + report.numTodoTests
}

/** @param {string} file */
function countPlaywright(file) {
  const report = readReport(file)
  if (!report) return
  count.passed += report.stats.expected + report.stats.flaky
  count.failed += report.stats.unexpected + report.errors.length
  count.skipped += report.stats.skipped
}

/**
 * A runner that wrote no report counts as failed.
 *
 * @param {string} file
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.error(`✗ ${file} was not written`)
    count.failed += 1
    return undefined
  }
}
