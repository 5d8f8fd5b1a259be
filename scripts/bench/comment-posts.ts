import { Agent } from 'node:http'
import { easyPuzzles } from '../../tests/support/puzzle'
import { type BenchArticle, textOf } from './fill-article'
import { send } from './http'
import { processorTimeOf, watchOthers } from './processor-time'
import type { Staff } from './staff'
import { BENCH_SECRET } from './start-times'
import { percentile, type Spread, spread } from './statistics'

const RUNS = 3
const AT_ONCE = 8
/** As with pages: Node compiles what runs often. */
const WARM_UP_SECONDS = 3
/** More than any machine takes in a second. */
const PUZZLES_A_SECOND = 500

export interface CommentPosts {
  perSecond: Spread
  /** Milliseconds for one post. */
  p50: Spread
  p95: Spread
  /** Milliseconds of processor time that the server used for one post. */
  processor: Spread
  /** How many were answered with 201, in all runs and the warm-up, and how many more there are in the database since. */
  accepted: number
  stored: number
  /** The part of the machine, 0 to 1, that programs outside the bench used meanwhile. */
  others: number
}

/** Posts comments as the form does, each with a puzzle that its browser solved, 8 readers at once. */
export async function measurePosts(
  staff: Staff,
  article: BenchArticle,
  sitePid: number,
  seconds: number,
): Promise<CommentPosts> {
  const before = await countPending(staff)
  const puzzles = await solvedPuzzles(PUZZLES_A_SECOND * (WARM_UP_SECONDS + RUNS * seconds))
  const address = `${article.url}/reacties`
  const warmUp = await postFor(WARM_UP_SECONDS, address, RUNS, puzzles)
  const othersUsed = watchOthers()
  const runs: Run[] = []
  const processor: number[] = []
  for (let number = 0; number < RUNS; number += 1) {
    const began = processorTimeOf(sitePid)
    const run = await postFor(seconds, address, number, puzzles)
    processor.push(((processorTimeOf(sitePid) - began) * 1000) / run.durations.length)
    runs.push(run)
  }
  const others = othersUsed()
  const durations = runs.map((run) => run.durations)
  return {
    perSecond: spread(runs.map((run) => run.durations.length / run.seconds)),
    p50: spread(durations.map((values) => percentile(values, 50))),
    p95: spread(durations.map((values) => percentile(values, 95))),
    processor: spread(processor),
    accepted: warmUp.durations.length + durations.flat().length,
    stored: (await countPending(staff)) - before,
    others,
  }
}

interface Run {
  seconds: number
  /** Of the posts that were taken. */
  durations: number[]
}

/** Of each site the same: it is told which secret to have, and remembers itself which puzzles were used. */
async function solvedPuzzles(count: number): Promise<Iterator<string>> {
  const solve = await easyPuzzles({ PAYLOAD_SECRET: BENCH_SECRET })
  while (solved.length < count) solved.push(await solve())
  return solved.values()
}

const solved: string[] = []

async function postFor(seconds: number, url: string, run: number, puzzles: Iterator<string>): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const durations: number[] = []
  const began = performance.now()
  const end = began + seconds * 1000
  let number = 0
  const reader = async () => {
    while (performance.now() < end) {
      number += 1
      const body = form(run, number, puzzles.next().value)
      const sent = performance.now()
      await post(url, agent, body)
      durations.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  agent.destroy()
  return { seconds: (performance.now() - began) / 1000, durations }
}

async function post(url: string, agent: Agent, body: string): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
  const answer = await send(url, { agent, method: 'POST', headers, body })
  if (answer.status !== 201) throw new Error(`a comment was answered ${answer.status}: ${answer.body}`)
}

/** Everybody says something else, or it would count as the same post again. */
function form(run: number, number: number, puzzel: string): string {
  return new URLSearchParams({
    name: `Lezer ${number}`,
    email: `lezer-${run}-${number}@example.net`,
    body: `${textOf(number)} (${run}-${number})`,
    consent: 'ja',
    puzzel,
  }).toString()
}

async function countPending(staff: Staff): Promise<number> {
  const query = 'where[status][equals]=pending'
  const { totalDocs } = await staff.get<{ totalDocs: number }>(`/api/comments/count?${query}`)
  return totalDocs
}
