import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isBuilt } from './built-from.mjs'
import { COMMAND_LINE } from './command-line.mjs'
import { checkNode, install } from './prepare.mjs'
import { installed } from './run.mjs'
import { sideBySide } from './side-by-side.mjs'
import { readPlaywright, readVitest } from './test-reports.mjs'

/*
 * Prepares whatever is missing, runs every check there is, and ends on one line that counts them: `N passed, N failed`.
 * Three parts more than there are cores: tests wait for a site, a browser or a second to pass for half of their time.
 */

checkNode()
await install()
const withBrowser = !process.argv.includes('--without-browser')
if (withBrowser) {
  const { installChromium } = await import('./chromium.mjs')
  await installChromium()
}

/** @type {import('./test-reports.mjs').Outcome} */
const total = { passed: 0, failed: [], skipped: 0, flaky: [] }
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
// Several check part of the same; together they take twice the processor, where there is no idle one.
const ONE_CHECKER = ['--checkers', '1']
// Of Go, in which the compiler is written.
const SELDOM_COLLECTED = { GOGC: '400' }
const AT_ONCE = Math.min(5, availableParallelism() + 3)

// What needs no build, beside it.
await sideBySide(AT_ONCE, [
  ...(isBuilt() ? [] : [check('The site is built', ['node', 'scripts/build.mjs'])]),
  check('Generated files are current', ['node', 'scripts/generated.mjs']),
  check('Lint, formatting and layer rules', ['npm', 'run', '--silent', 'lint']),
  check('No dead code', [installed('knip')], COMMAND_LINE),
  vitest('unit'),
  ...(withBrowser ? [vitest('components')] : []),
])
// The longest first.
if (isBuilt()) {
  await sideBySide(AT_ONCE, [
    ...(withBrowser ? [playwright()] : []),
    vitest('flows on mongodb'),
    // The flows wait for half of their time: were they the last, much of the processor would be idle beside them.
    { ...vitest('starts'), yields: true },
    vitest('flows on sqlite'),
    // What takes as long while others run as by itself: servers that hang and are waited for.
    vitest('outages'),
    // Not beside the build, which writes some of the types.
    check('Types', [installed('tsc'), '--noEmit', ...ONE_CHECKER], SELDOM_COLLECTED),
  ])
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
for (const name of total.flaky) console.log(`~ only at the second try: ${name}`)
for (const name of total.failed) console.log(`✗ ${name}`)
console.log(`\n${total.passed} passed, ${total.failed.length} failed${skipped}`)
process.exitCode = total.failed.length === 0 && total.passed > 0 ? 0 : 1

/**
 * One check that passes or fails as a whole.
 *
 * @param {string} title
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
function check(title, command, env) {
  const ended = (/** @type {number} */ code) => {
    add({ passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [title], skipped: 0, flaky: [] })
  }
  return { title, command, env, ended }
}

/** @param {string} project as vitest.config.ts names it */
function vitest(project) {
  const file = `test-results/${project.replaceAll(' ', '-')}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const command = [installed('vitest'), 'run', '--project', project, ...reporters]
  return { title: `Tests: ${project}`, command, ended: () => add(readVitest(file)) }
}

function playwright() {
  const command = [installed('playwright'), 'test']
  return { title: 'Tests: in a browser', command, ended: () => add(readPlaywright('test-results/e2e.json')) }
}

/** @param {import('./test-reports.mjs').Outcome} outcome */
function add({ passed, failed, skipped, flaky }) {
  total.passed += passed
  total.failed.push(...failed)
  total.skipped += skipped
  total.flaky.push(...flaky)
}
