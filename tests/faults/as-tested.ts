import { runToEnd } from '../support/site'
import type { Finding } from './finding'
import type { Mode } from './fleet'

const DATABASES: Record<Mode, string> = { A: 'MongoDB', B: 'SQLite', C: 'MongoDB' }

/**
 * Scenarios that the suite holds whole: runs those tests.
 *
 * @param name of the tests, as a pattern; `%` stands for the database
 */
export function asTested(file: string, name = '') {
  return async (mode: Mode): Promise<Finding[]> => {
    const args = ['vitest', 'run', '--project', 'starts', `tests/starts/${file}.test.ts`]
    const only = name ? ['-t', name.replace('%', DATABASES[mode])] : []
    const { code, output } = await runToEnd('npx', ['--no-install', ...args, ...only], { NO_COLOR: '1' })
    const counted = /Tests +(.*)/.exec(output)?.[1] ?? output
    return [
      { what: `tests of ${file}`, measured: counted, passes: code === 0 && !/^\d+ skipped/.test(counted) },
    ]
  }
}
