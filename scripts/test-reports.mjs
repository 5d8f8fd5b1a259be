import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * What a runner's report says.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {string[]} failed what failed, one line each: its file, its sentence, and the first line of what it said
 * @property {number} skipped
 * @property {string[]} flaky what passed only when it was tried again
 */

/**
 * @param {string} file vitest's JSON
 * @returns {Outcome}
 */
export function readVitest(file) {
  const report = readReport(file)
  if (!report) return notWritten(file)
  /** @type {Outcome} */
  const outcome = { passed: report.numPassedTests, failed: [], skipped: 0, flaky: [] }
  outcome.skipped = report.numPendingTests + report.numTodoTests
  for (const { name, status, assertionResults } of report.testResults) {
    const path = relative(process.cwd(), name)
    for (const test of assertionResults) {
      if (test.status !== 'failed') continue
      const [said = ''] = String(test.failureMessages?.[0] ?? '').split('\n')
      outcome.failed.push(`${path}: ${test.fullName}: ${said}`)
    }
    // A test file that does not load fails without a test in it.
    if (status === 'failed' && assertionResults.length === 0) outcome.failed.push(`${path} does not load`)
  }
  return outcome
}

/**
 * @param {string} file Playwright's JSON
 * @returns {Outcome}
 */
export function readPlaywright(file) {
  const report = readReport(file)
  if (!report) return notWritten(file)
  const { expected, flaky, skipped } = report.stats
  /** @type {Outcome} */
  const outcome = { passed: expected + flaky, failed: [], skipped, flaky: [] }
  for (const { name, status } of report.suites.flatMap(testsOf)) {
    if (status === 'unexpected') outcome.failed.push(name)
    if (status === 'flaky') outcome.flaky.push(name)
  }
  for (const error of report.errors) outcome.failed.push(`e2e: ${error.message}`)
  return outcome
}

/**
 * @param {any} suite
 * @returns {{ name: string, status: string }[]}
 */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.map((/** @type {any} */ test) => ({
      name: `${spec.file}: ${spec.title} (${test.projectName})`,
      status: test.status,
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)]
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {string} file
 * @returns {Outcome}
 */
function notWritten(file) {
  return { passed: 0, failed: [`${file} was not written`], skipped: 0, flaky: [] }
}
