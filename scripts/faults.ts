import type { Finding } from '../tests/faults/finding'
import { type Mode, mongoOf } from '../tests/faults/fleet'
import { SCENARIOS } from '../tests/faults/scenarios'

/*
 * npm run faults [-- 4,10 B]
 *
 * Lets go wrong what can go wrong with a site of several processes, on this machine, and measures what readers and editors see of it.
 * Modes: A (MongoDB, or the stand-in for it), B (SQLite), C (the replica set of TEST_MONGODB_URL). Ends with 1 where a promise is
 * broken. A busy machine makes every time longer.
 */

const [numbers = '', modes = process.env.TEST_MONGODB_URL ? 'BC' : 'AB'] = process.argv.slice(2)

void main()

async function main(): Promise<void> {
  const wanted = numbers === '' || numbers === 'all' ? undefined : numbers.split(',').map(Number)
  const scenarios = SCENARIOS.filter(({ number }) => !wanted || wanted.includes(number))
  const lines: string[] = []
  for (const mode of modes as Iterable<Mode>) {
    const mongo = await mongoOf(mode)
    try {
      for (const { number, name, modes: possible, run } of scenarios) {
        if (!possible.includes(mode)) continue
        const began = performance.now()
        const findings = await run(mode, mongo).catch(brokeOff)
        const seconds = Math.round((performance.now() - began) / 1000)
        const rows = findings.map((finding) => rowOf(`${number} ${mode}`, finding))
        console.log([`${number} ${mode}: ${name} (${seconds} s)`, ...rows].join('\n'))
        lines.push(...rows)
        if (findings.some(({ passes }) => !passes)) process.exitCode = 1
      }
    } finally {
      await mongo?.stop()
    }
  }
  console.log(['', '| scenario | | measured | |', '| --- | --- | --- | --- |', ...lines].join('\n'))
  // Readers of one that broke off still ask.
  process.exit()
}

const brokeOff = (error: Error): Finding[] => [
  { what: 'broke off', measured: String(error.stack), passes: false },
]

const rowOf = (scenario: string, { what, measured, passes }: Finding) =>
  `| ${scenario} | ${what} | ${measured} | ${passes ? 'passes' : '**fails**'} |`
