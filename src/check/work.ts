import type { Payload } from 'payload'
import { takeUpLeftJobs } from '@/jobs/take-up-left-jobs'
import { takeUpLeft } from '@/mail/outbox/claim'
import { findAll } from './find-all'
import type { Finding } from './finding'

const HOUR_MS = 60 * 60_000
const LEFT_MS = 10 * 60_000

/** Planned work and mails that nobody does any more. */
export async function checkWork(payload: Payload): Promise<Finding[]> {
  return [...(await stuckJobs(payload)), ...(await stuckMails(payload))]
}

async function stuckJobs(payload: Payload): Promise<Finding[]> {
  const jobs = await findAll(payload, {
    collection: 'payload-jobs',
    where: { completedAt: { exists: false } },
    select: {
      taskSlug: true,
      processing: true,
      hasError: true,
      waitUntil: true,
      createdAt: true,
      updatedAt: true,
    },
  })
  return jobs.flatMap(({ id, taskSlug, processing, hasError, waitUntil, createdAt, updatedAt }) => {
    const job = `The job ${id} (${taskSlug})`
    if (hasError)
      return [{ words: `${job} failed and is not tried again. Plan it anew, and delete it under Taken.` }]
    if (processing && isOlder(updatedAt, LEFT_MS))
      return [{ words: `${job} was left in the middle.`, mend: () => takeUpLeftJobs(payload) }]
    if (!processing && isOlder(waitUntil ?? createdAt, HOUR_MS))
      return [{ words: `${job} is more than an hour late. Does the site, or npm run jobs, run?` }]
    return []
  })
}

async function stuckMails(payload: Payload): Promise<Finding[]> {
  const mails = await findAll(payload, {
    collection: 'mails',
    where: { state: { in: ['waiting', 'sending', 'handing-over'] } },
    select: { kind: true, state: true, nextAttemptAt: true, leaseUntil: true },
  })
  return mails.flatMap(({ id, kind, state, nextAttemptAt, leaseUntil }) => {
    const mail = `The mail ${id} (${kind})`
    if (state !== 'waiting' && isOlder(leaseUntil, 0))
      return [{ words: `${mail} was left while it was being sent.`, mend: () => takeUpLeft(payload) }]
    if (state === 'waiting' && isOlder(nextAttemptAt, HOUR_MS))
      return [{ words: `${mail} is more than an hour late. Does the site, or npm run jobs, run?` }]
    return []
  })
}

function isOlder(date: unknown, ms: number): boolean {
  return Date.parse(String(date)) < Date.now() - ms
}
