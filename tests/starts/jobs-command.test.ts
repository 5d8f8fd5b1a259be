import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askForMail } from '../support/ask-for-mail'
import { startFilledSite } from '../support/filled-site'
import { mailsTo, nextMailTo } from '../support/outbox'
import { type TestSite, until } from '../support/site'

let site: TestSite
const workers: ChildProcess[] = []

beforeAll(async () => {
  site = await startFilledSite({ JOBS: 'outside' })
})
afterAll(async () => {
  for (const worker of workers) kill(worker, 'SIGKILL')
  await site.stop()
})

/** `npm run jobs`, in a group of its own: a kill reaches the worker behind the command. */
function startJobs(): ChildProcess {
  const env = { ...process.env, ...site.env }
  const worker = spawn('node', ['scripts/jobs.mjs'], { env, detached: true, stdio: 'ignore' })
  workers.push(worker)
  return worker
}

function kill(worker: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(worker.pid ?? 0), signal)
  } catch {
    // It has ended already.
  }
}

async function mailCounts(emails: string[]): Promise<number[]> {
  const mails = await Promise.all(emails.map((email) => mailsTo(email, site.dataDir)))
  return mails.map(({ length }) => length)
}

it('what happens by itself is done beside the site, by several at once, once each, also after a kill', async () => {
  const waiting = await Promise.all(
    ['een', 'twee', 'drie', 'vier', 'vijf'].map((name) => askForMail(site, name)),
  )
  expect(await mailCounts(waiting)).toEqual([0, 0, 0, 0, 0])
  const [first, second] = [startJobs(), startJobs()]
  await until(async () => (await mailCounts(waiting)).every((count) => count > 0))
  // What is killed in the middle of a mail: see mail-server.test.ts.
  kill(first, 'SIGKILL')
  const later = await askForMail(site, 'later')
  await nextMailTo(later, 0, site.dataDir)
  expect(await mailCounts([...waiting, later])).toEqual([1, 1, 1, 1, 1, 1])
  const ended = once(second, 'exit')
  kill(second, 'SIGTERM')
  expect((await ended)[0]).toBe(0)
}, 120_000)
