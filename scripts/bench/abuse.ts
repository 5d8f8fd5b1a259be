import { Agent } from 'node:http'
import { startSite } from '../../tests/support/site'
import { textOf } from './fill-article'
import { send } from './http'
import { loginAsAdmin, type Staff } from './staff'
import { percentile } from './statistics'

/*
 * What becomes of scripted posts: `npx tsx scripts/bench/abuse.ts [posts]`, 10.000 from one network address and 10.000 from
 * 1.000 addresses, without a puzzle, on a site of its own with the limits as they are set by default.
 */

const POSTS = Number(process.argv[2] ?? 10_000)
const AT_ONCE = 8

void measure()

async function measure(): Promise<void> {
  for (const addresses of [1, 1_000]) {
    const site = await startSite({ COMMENT_LIMIT: '60' })
    try {
      const staff = await loginAsAdmin(site.url)
      const { answers, durations, seconds } = await attack(site.url, addresses)
      console.log(`\n${POSTS} posts from ${addresses} address(es), ${AT_ONCE} at once`)
      console.log(`  answered         ${JSON.stringify(answers)}`)
      console.log(`  reached readers  ${await count(staff, 'published')}`)
      console.log(`  wait, as spam    ${await count(staff, 'pending')}, ${await count(staff, 'spam')}`)
      console.log(`  posts a second   ${Math.round(POSTS / seconds)}`)
      console.log(`  half, 95% within ${[50, 95].map((part) => percentile(durations, part).toFixed(1))} ms`)
    } finally {
      await site.stop()
    }
  }
}

async function attack(url: string, addresses: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const answers: Record<number, number> = {}
  const durations: number[] = []
  let next = 0
  const robot = async () => {
    while (next < POSTS) {
      const number = next++
      const began = performance.now()
      const { status } = await post(url, agent, number, number % addresses)
      durations.push(performance.now() - began)
      answers[status] = (answers[status] ?? 0) + 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: AT_ONCE }, robot))
  agent.destroy()
  return { answers, durations, seconds: (performance.now() - began) / 1000 }
}

function post(url: string, agent: Agent, number: number, address: number) {
  const body = new URLSearchParams({
    name: `Robot ${number}`,
    email: `robot${number}@example.net`,
    body: `${textOf(number)} https://spam.example/${number}`,
    consent: 'ja',
  }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    // From this machine, which counts as a trusted proxy.
    'x-forwarded-for': `10.0.${Math.floor(address / 250)}.${(address % 250) + 1}`,
  }
  return send(`${url}/symptomen/spierkrampen/reacties`, { agent, method: 'POST', headers, body })
}

async function count(staff: Staff, status: string): Promise<number> {
  const query = `/api/comments/count?where[status][equals]=${status}`
  return (await staff.get<{ totalDocs: number }>(query)).totalDocs
}
