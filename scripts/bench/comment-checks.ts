import { Agent } from 'node:http'
import { easyPuzzles } from '../../tests/support/puzzle'
import { startSite } from '../../tests/support/site'
import { textOf } from './fill-article'
import { type Answer, send } from './http'
import { loginAsAdmin, type Staff } from './staff'
import { percentile } from './statistics'

/*
 * npm run bench:comments [-- POSTS]
 *
 * How many comments a second the site takes with all checks on, from readers whose browsers solved a puzzle; and what
 * becomes of 10.000 scripted posts without one, from one network address and from 1.000. Each on a site of its own.
 */

const POSTS = Number(process.argv[2] ?? 10_000)
const READERS = 5_000
const AT_ONCE = 8

void measure()

async function measure(): Promise<void> {
  await measureReaders()
  for (const addresses of [1, 1_000]) {
    const site = await startSite({ COMMENT_LIMIT: '60' })
    try {
      const staff = await loginAsAdmin(site.url)
      const { answers, durations, seconds } = await attack(site.url, addresses)
      console.log(`\n${POSTS} posts from ${addresses} address(es), ${AT_ONCE} at once`)
      console.log(`  answered         ${JSON.stringify(answers)}`)
      console.log(`  reached readers  ${await count(staff, 'published')}`)
      console.log(`  wait, as spam    ${await count(staff, 'pending')}, ${await count(staff, 'spam')}`)
      printTimes(POSTS, durations, seconds)
    } finally {
      await site.stop()
    }
  }
}

async function measureReaders(): Promise<void> {
  const site = await startSite({ COMMENT_LIMIT: '60' })
  try {
    const staff = await loginAsAdmin(site.url)
    const solved = await easyPuzzles(site.env)
    const puzzles = await Promise.all(Array.from({ length: READERS }, () => solved()))
    const { answers, durations, seconds } = await postAll(READERS, (number) =>
      post(site.url, {
        name: `Lezer ${number}`,
        body: `${textOf(number)} (${number})`,
        address: number,
        puzzle: puzzles[number] ?? '',
      }),
    )
    console.log(`\n${READERS} readers with a solved puzzle, ${AT_ONCE} at once`)
    console.log(`  answered         ${JSON.stringify(answers)}`)
    console.log(`  wait, as spam    ${await count(staff, 'pending')}, ${await count(staff, 'spam')}`)
    printTimes(READERS, durations, seconds)
  } finally {
    await site.stop()
  }
}

function attack(url: string, addresses: number) {
  return postAll(POSTS, (number) =>
    post(url, {
      name: `Robot ${number}`,
      body: `${textOf(number)} https://spam.example/${number}`,
      address: number % addresses,
      puzzle: '',
    }),
  )
}

/** Sends posts from 0 on, some at once; durations in milliseconds. */
async function postAll(posts: number, send: (number: number) => Promise<Answer>) {
  const answers: Record<number, number> = {}
  const durations: number[] = []
  let next = 0
  const poster = async () => {
    while (next < posts) {
      const began = performance.now()
      const { status } = await send(next++)
      durations.push(performance.now() - began)
      answers[status] = (answers[status] ?? 0) + 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: AT_ONCE }, poster))
  return { answers, durations, seconds: (performance.now() - began) / 1000 }
}

interface Post {
  name: string
  body: string
  /** Which network it comes from, 0 or more. */
  address: number
  puzzle: string
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

function post(url: string, { name, body, address, puzzle }: Post): Promise<Answer> {
  const email = `${name.replace(' ', '')}@example.net`
  const form = new URLSearchParams({ name, email, body, consent: 'ja', puzzel: puzzle })
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    // From this machine, which counts as a trusted proxy.
    'x-forwarded-for': `10.0.${Math.floor(address / 250)}.${(address % 250) + 1}`,
  }
  return send(`${url}/symptomen/spierkrampen/reacties`, {
    agent,
    method: 'POST',
    headers,
    body: form.toString(),
  })
}

function printTimes(posts: number, durations: number[], seconds: number): void {
  console.log(`  posts a second   ${Math.round(posts / seconds)}`)
  console.log(`  half, 95% within ${[50, 95].map((part) => percentile(durations, part).toFixed(1))} ms`)
}

async function count(staff: Staff, status: string): Promise<number> {
  const query = `/api/comments/count?where[status][equals]=${status}`
  return (await staff.get<{ totalDocs: number }>(query)).totalDocs
}
