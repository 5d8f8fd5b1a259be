import { askAnew } from '../support/ask-anew'
import { listAll } from '../support/many-processes'
import type { TestMongo } from '../support/mongodb'
import { easyPuzzles } from '../support/puzzle'
import { atMost, exactly, type Finding, none } from './finding'
import { type Fleet, type Mode, startFleet } from './fleet'

const PATH = '/symptomen/spierkrampen/reacties'

/** So many at once to each: others would wait in line, and be sent away from there. */
const AT_ONCE = 4

/**
 * Scenario 12: who posts round robin by all of them is limited as by one, a puzzle counts once, and what is counted names nobody.
 *
 * @param limit of posts by one network
 */
export async function shareLimits(mode: Mode, mongo: TestMongo | undefined, limit = 60): Promise<Finding[]> {
  const many = mode === 'B' ? { instances: 1 } : { instances: 3, hasWays: true }
  const processes: Record<string, string> = mode === 'B' ? { WEB_PROCESSES: '3' } : {}
  const env = { COMMENT_LIMIT: String(limit), ...processes }
  const fleet = await startFleet(mode, mongo, { ...many, jobs: 0, env })
  try {
    const answers = await postRoundRobin(fleet, limit * 5, '192.0.2.7')
    const refused = answers.filter(({ status }) => status === 429)
    const findings = [
      exactly(`posts taken of ${limit * 5}`, answers.filter(({ status }) => status === 303).length, limit),
      exactly('posts refused with 429', refused.length, limit * 4),
      exactly('refused without Retry-After', refused.filter(({ retryAfter }) => !retryAfter).length, 0),
      ...(await postOnePuzzle(fleet)),
    ]
    if (mode === 'B') return findings
    findings.push(none('addresses among what is counted', await namedAddresses(fleet)))
    for (const way of fleet.ways) way.cut(true)
    const away = await postRoundRobin(fleet, limit * 5, '192.0.2.8')
    const passed = away.filter(({ status }) => status !== 429).length
    return [...findings, atMost('let through while the database is away', passed, limit * 3)]
  } finally {
    await fleet.stop()
  }
}

/** A few at a time to each of them. */
async function postRoundRobin({ sites }: Fleet, number: number, from: string) {
  const urls =
    sites.length === 1 ? Array.from({ length: 3 }, () => sites[0]?.url) : sites.map(({ url }) => url)
  const each = urls.map(async (url, place) => {
    const answers: Awaited<ReturnType<typeof askAnew>> = []
    for (let sent = 0; sent < number / urls.length; sent += AT_ONCE) {
      const numbers = Array.from(
        { length: Math.min(AT_ONCE, number / urls.length - sent) },
        (_, index) => `${place} ${sent + index}`,
      )
      const posts = numbers.map((which) => post(url ?? '', `Verhaal ${which} van ${from}.`, from))
      answers.push(...(await Promise.all(posts)))
    }
    return answers
  })
  return (await Promise.all(each)).flat()
}

async function post(url: string, body: string, from: string, more: Record<string, string> = {}) {
  const fields = { name: 'Jan', email: 'jan@geheim.example', body, consent: 'ja', ...more }
  const [answer] = await askAnew(url + PATH, 1, `${new URLSearchParams(fields)}`, { 'x-forwarded-for': from })
  if (!answer) throw new Error('no answer')
  return answer
}

/** The same puzzle by three posts at once. */
async function postOnePuzzle({ sites, ask, mode }: Fleet): Promise<Finding[]> {
  const env = sites[0]?.env ?? {}
  const puzzel = await (await easyPuzzles(env))()
  const bodies = ['Kramp bij het zwemmen.', 'Kramp in de nacht.', 'Kramp na het fietsen.']
  const urls = mode === 'B' ? bodies.map(() => sites[0]?.url) : sites.map(({ url }) => url)
  await Promise.all(bodies.map((body, index) => post(urls[index] ?? '', body, '198.51.100.7', { puzzel })))
  const docs = await listAll<{ body: string; heldReasons?: string[] }>(
    ask,
    `${sites[0]?.url}/api/comments?where[body][like]=Kramp`,
  )
  const held = docs.filter(({ heldReasons }) => heldReasons?.includes('De puzzel was al gebruikt'))
  return [exactly('posts with one puzzle', docs.length, 3), exactly('of them held', held.length, 2)]
}

async function namedAddresses({ sites }: Fleet): Promise<string[]> {
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(sites[0]?.env.DATABASE_URL ?? '')
  try {
    const collections = await client.db().listCollections().toArray()
    const wrong: string[] = []
    for (const { name } of collections) {
      const documents = JSON.stringify(await client.db().collection(name).find().toArray())
      if (/192\.0\.2\.|198\.51\.100\./.test(documents.replaceAll(/Verhaal [^"]*/g, ''))) wrong.push(name)
    }
    return wrong
  } finally {
    await client.close()
  }
}
