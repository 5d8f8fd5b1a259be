import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { runCommandLine } from './command-line.mjs'
import { build, checkNode, install } from './prepare.mjs'
import { run } from './run.mjs'

/*
 * Prepares whatever is missing, runs every check there is, and ends on one line that counts them: `N passed, N failed`.
 */

checkNode()
await install()
const { installChromium } = await import('./chromium.mjs')
await installChromium()
await build()

const count = { passed: 0, failed: 0, skipped: 0 }
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')

await check('Lint, formatting and layer rules', () =>
  runCommandLine(['biome', 'check', '--error-on-warnings', '.']),
)
await check('Types', () => runCommandLine(['tsc', '--noEmit']))
await check('Dead code', () => runCommandLine(['knip']))
await check('Generated files are current', () => run('node', ['scripts/generated.mjs']))

await run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/vitest.json',
])
countVitest('test-results/vitest.json')

await run('npx', ['playwright', 'test'])
countPlaywright('test-results/e2e.json')

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`)
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1

/**
 * One check that passes or fails as a whole.
 *
 * @param {string} title
 * @param {() => Promise<number>} work answers with an exit code
 */
async function check(title, work) {
  const code = await work()
  count[code === 0 ? 'passed' : 'failed'] += 1
  console.log(`${code === 0 ? '✓' : '✗'} ${title}`)
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
