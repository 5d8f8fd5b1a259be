import { once } from 'node:events'
import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type TestSite, until } from '../../tests/support/site'
import { childrenOf } from './child-processes'
import { send } from './http'
import { onSeededSite } from './seeded-site'
import { memoryOf } from './server-memory'
import { percentile } from './statistics'

/*
 * npm run bench:attack [-- --symptoms 10000] [--seconds 8] [--addresses 100000] [--kind 'pages of comments']
 *
 * What a reader waits for a kept page while 50 connections ask for what must be made, and what 100.000 different addresses
 * that lead nowhere leave in memory.
 */

const KINDS = [
  'search',
  'suggestions',
  'compare',
  'nowhere',
  'files nowhere',
  'pages of comments',
  'rsc header',
  'made-up preview',
]
const CONNECTIONS = 50
const KEPT = '/symptomen/symptoom-5'
const MIB = 1024 * 1024

const { values } = parseArgs({
  options: {
    symptoms: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '8' },
    addresses: { type: 'string', default: '100000' },
    kind: { type: 'string', multiple: true, default: KINDS },
  },
})
const seconds = Number(values.seconds)

await onSeededSite(Number(values.symptoms), async (site) => {
  // The index is built in the background; until then, there is no search.
  await until(async () => (await send(`${site.url}/zoeken?q=begin`)).status === 200, 300_000)
  await send(site.url + KEPT)
  print('nobody else', await read(site, seconds), {})
  for (const kind of values.kind) await measureKind(site, kind)
  await measureMemory(site, Number(values.addresses))
})
process.exit()

async function measureKind(site: TestSite, kind: string): Promise<void> {
  const load = attack(site, kind)
  await pause(500)
  const waits = await read(site, seconds)
  load.postMessage('stop')
  const [answers] = await once(load, 'message')
  print(kind, waits, answers)
}

async function measureMemory(site: TestSite, addresses: number): Promise<void> {
  const pid = childrenOf(process.pid).find(({ command }) => command.includes('server/serve.mjs'))?.pid ?? 0
  const before = memoryOf(pid)
  const began = performance.now()
  const [answers] = await once(attack(site, 'nowhere', addresses), 'message')
  const took = (performance.now() - began) / 1000
  const after = memoryOf(pid)
  const rate = Math.round(addresses / took)
  console.log(
    `${addresses} addresses that lead nowhere: ${took.toFixed(0)} s, ${rate}/s, ${JSON.stringify(answers)}; ` +
      `memory ${mib(before.now)} → ${mib(after.now)} MiB, at most ${mib(after.peak)}`,
  )
}

function mib(bytes: number): string {
  return (bytes / MIB).toFixed(0)
}

function attack({ url }: TestSite, kind: string, most?: number): Worker {
  const workerData = { url, kind, connections: CONNECTIONS, most }
  return new Worker(new URL('attack-load.mjs', import.meta.url), { workerData, execArgv: [] })
}

/** One reader, page after page: how long each took, in milliseconds. */
async function read({ url }: TestSite, duration: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true })
  const waits: number[] = []
  for (const end = performance.now() + duration * 1000; performance.now() < end; await pause(10)) {
    const began = performance.now()
    const { status } = await send(url + KEPT, { agent })
    if (status !== 200) throw new Error(`${KEPT}: ${status}`)
    waits.push(performance.now() - began)
  }
  agent.destroy()
  return waits
}

function print(kind: string, waits: number[], answers: Record<string, number>): void {
  const [median, p99, longest] = [50, 99, 100].map((percent) => percentile(waits, percent).toFixed(1))
  console.log(
    `${kind.padEnd(18)} reader ${median} / ${p99} / ${longest} ms  attackers ${JSON.stringify(answers)}`,
  )
}
