import { parseArgs } from 'node:util'
import { askOddly } from '../tests/support/ask-oddly'
import { startSite } from '../tests/support/site'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
})

/*
 * npm run fuzz -- --minutes 5 [--seed 12]
 *
 * Puts odd questions to a new site, as a stranger. Ends with 1 where the site called one of them its own fault.
 */
process.exitCode = await fuzz(
  Number(values.minutes) * 60_000,
  Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
)

async function fuzz(milliseconds: number, firstSeed: number): Promise<number> {
  const site = await startSite()
  const end = Date.now() + milliseconds
  const all = new Set<string>()
  let questions = 0
  try {
    for (let seed = firstSeed; Date.now() < end; seed += 1) {
      const round = { questions: 1000, milliseconds: end - Date.now() }
      const { asked, failed } = await askOddly(site.url, seed, round)
      questions += asked
      for (const failure of failed) all.add(`seed ${seed}: ${failure}`)
    }
  } finally {
    await site.stop()
  }
  for (const failure of all) process.stdout.write(`${failure}\n`)
  process.stdout.write(`From seed ${firstSeed}: ${questions} questions, ${all.size} faults of the site\n`)
  return all.size === 0 ? 0 : 1
}
