import { parseArgs } from 'node:util'
import { askOddly } from '../tests/support/ask-oddly'
import { startMongo } from '../tests/support/mongodb'
import { findAskers } from '../tests/support/odd-askers'
import { startSite } from '../tests/support/site'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    mongodb: { type: 'boolean' },
  },
})

/** By each who asks, in a round. */
const QUESTIONS = 500

/*
 * npm run fuzz -- --minutes 5 [--seed 12] [--mongodb]
 *
 * Puts odd questions, as a stranger and as each role, to one new site after the other: an admin's may delete what is there.
 * Ends with 1 where an answer was wrong.
 */
process.exitCode = await fuzz(
  Number(values.minutes) * 60_000,
  Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
)

async function fuzz(milliseconds: number, firstSeed: number): Promise<number> {
  const mongo = values.mongodb ? await startMongo() : undefined
  const end = Date.now() + milliseconds
  const all: string[] = []
  let questions = 0
  try {
    for (let seed = firstSeed; Date.now() < end; seed += 1) {
      const { asked, wrong } = await askNewSite(seed, end, mongo?.env)
      questions += asked
      for (const each of wrong) process.stdout.write(`seed ${seed}: ${each}\n`)
      all.push(...wrong)
    }
  } finally {
    await mongo?.stop()
  }
  process.stdout.write(`From seed ${firstSeed}: ${questions} questions, ${all.length} wrong answers\n`)
  return all.length === 0 ? 0 : 1
}

async function askNewSite(
  seed: number,
  end: number,
  env: Record<string, string> = {},
): Promise<{ asked: number; wrong: string[] }> {
  const database = env.DATABASE_URL && {
    DATABASE_URL: env.DATABASE_URL.replace(/\/simpto/, `/simpto-${seed}`),
  }
  const site = await startSite({
    ...env,
    ...database,
    ...(database && { PAYLOAD_SECRET: 'for-questions-only' }),
  })
  let asked = 0
  const wrong: string[] = []
  try {
    const { known, askers } = await findAskers(site.url, String(seed))
    for (const asker of askers) {
      const round = { seed, questions: QUESTIONS, milliseconds: end - Date.now() }
      const answers = await askOddly(site.url, asker, known, round)
      asked += answers.asked
      wrong.push(...answers.wrong)
    }
  } finally {
    await site.stop()
  }
  return { asked, wrong }
}
