import { setTimeout as wait } from 'node:timers/promises'
import { mailServer } from '../support/mail-server'
import { listAll } from '../support/many-processes'
import type { TestMongo } from '../support/mongodb'
import { until } from '../support/site'
import { atMost, type Finding, none, told } from './finding'
import { endJobs, type Fleet, type Mode, startFleet } from './fleet'

const WORKERS = 4
const KILL_EVERY_MS = 2_000

interface Document {
  id: string
  slug: string
}

/**
 * Scenario 11: several `npm run jobs` publish what was planned and send mails, while one of them is killed every two seconds.
 *
 * @param number of publications, and of mails
 * @param kills one every two seconds
 */
export async function killWorkers(
  mode: Mode,
  mongo: TestMongo | undefined,
  number = 300,
  kills = 30,
): Promise<Finding[]> {
  const mails = await mailServer()
  const env = { SMTP_URL: mails.url, JOBS: 'outside' }
  const fleet = await startFleet(mode, mongo, { instances: 1, jobs: 0, env })
  try {
    const planned = await plan(fleet, number)
    const readers = await askForMails(fleet, number)
    for (let worker = 0; worker < WORKERS; worker += 1) fleet.startJobs()
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(KILL_EVERY_MS)
      await endJobs(fleet.jobs.shift() as Fleet['jobs'][number], 'SIGKILL')
      fleet.startJobs()
    }
    const ended = performance.now()
    const left = await untilDone(fleet, number)
    const repeated = await publishedTwice(fleet, planned)
    const states = await statesOf(fleet, readers)
    const arrived = (email: string) =>
      mails.received.filter((mail) => mail.to?.some(({ address }) => address === email)).length
    return [
      none('planned and not published', await unpublished(fleet, planned)),
      none('still under way a minute after the last kill', left),
      atMost('done after the last kill', (performance.now() - ended) / 1000, 60, ' s'),
      atMost('published once more after a kill', repeated, kills),
      none(
        'mails that came twice',
        readers.filter((email) => arrived(email) > 1),
      ),
      none(
        'mails that did not come, and are not unsure',
        readers.filter((email) => arrived(email) === 0 && states.get(email) !== 'unsure'),
      ),
      told('mails unsure', [...states.values()].filter((state) => state === 'unsure').length),
      told('kills', kills),
    ]
  } finally {
    await fleet.stop()
    await mails.stop()
  }
}

/** Due at once, as the site stores it. */
async function plan({ ask, sites }: Fleet, number: number): Promise<Document[]> {
  const url = sites[0]?.url
  const { user } = await ask<{ user: { id: string } }>('GET', `${url}/api/users/me`)
  const planned: Document[] = []
  for (let index = 0; index < number; index += 1) {
    const draft = { title: `Gepland ${index}`, _status: 'draft' }
    const { id, slug } = await ask<Document>('POST', `${url}/api/symptoms`, draft)
    planned.push({ id, slug })
    await ask('POST', `${url}/api/payload-jobs`, {
      taskSlug: 'schedulePublish',
      waitUntil: new Date().toISOString(),
      input: {
        type: 'publish',
        doc: { relationTo: 'symptoms', value: id },
        user: { relationTo: 'users', value: user.id },
      },
    })
  }
  return planned
}

/** Each from a network of its own: one is not sent so many mails. */
async function askForMails({ sites }: Fleet, number: number): Promise<string[]> {
  const emails: string[] = []
  for (let index = 0; index < number; index += 1) {
    const email = `lezer-${index}@geheim.example`
    const fields = {
      name: `Lezer ${index}`,
      email,
      body: `Reactie nummer ${index} over mijn kuit.`,
      consent: 'ja',
      notifyReplies: 'ja',
    }
    const answer = await fetch(`${sites[0]?.url}/symptomen/spierkrampen/reacties`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': `10.${index >> 6}.${index & 63}.7` },
      body: new URLSearchParams(fields),
    })
    if (answer.status !== 303) throw new Error(`a comment was answered with ${answer.status}`)
    emails.push(email)
  }
  return emails
}

/** Waits, and names what is still not done after a minute. */
async function untilDone(fleet: Fleet, number: number): Promise<string[]> {
  const left = async () => {
    const jobs = await listed<{ id: string; processing: boolean }>(
      fleet,
      'payload-jobs?where[completedAt][exists]=false',
    )
    const mails = await listed<{ state: string }>(
      fleet,
      'mails?where[state][in]=waiting,sending,handing-over',
    )
    return [
      ...jobs.map(({ id, processing }) => `job ${id} ${processing ? 'processing' : 'waiting'}`),
      ...mails.map(({ state }) => `mail ${state}`),
    ]
  }
  await until(async () => (await left()).length === 0, 60_000 + number * 100).catch(() => {})
  return left()
}

const listed = <Doc>({ ask, sites }: Fleet, query: string) =>
  listAll<Doc>(ask, `${sites[0]?.url}/api/${query}`)

async function unpublished({ ask, sites }: Fleet, planned: Document[]): Promise<string[]> {
  const wrong: string[] = []
  const url = sites[0]?.url
  for (const { id, slug } of planned) {
    const { _status } = await ask<{ _status: string }>('GET', `${url}/api/symptoms/${id}?depth=0`)
    const { status } = await fetch(`${url}/symptomen/${slug}`)
    if (_status !== 'published' || status !== 200) wrong.push(`${slug}: ${_status}, page ${status}`)
  }
  return wrong
}

async function publishedTwice({ ask, sites }: Fleet, planned: Document[]): Promise<number> {
  let more = 0
  for (const { id } of planned) {
    const query = `where[parent][equals]=${id}&where[version._status][equals]=published&limit=1`
    const { totalDocs } = await ask<{ totalDocs: number }>(
      'GET',
      `${sites[0]?.url}/api/symptoms/versions?${query}`,
    )
    more += Math.max(0, totalDocs - 1)
  }
  return more
}

async function statesOf(fleet: Fleet, readers: string[]): Promise<Map<string, string>> {
  const mails = await listed<{ to: string; state: string }>(fleet, 'mails')
  return new Map(mails.filter(({ to }) => readers.includes(to)).map(({ to, state }) => [to, state]))
}
