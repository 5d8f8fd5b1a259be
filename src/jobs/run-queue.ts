import type { Payload } from 'payload'
import { tryLease } from '@/platform/leases/lease'
import { jobLease } from './job-lease'
import { claimJob } from './stored-jobs'
import { takeUpLeftJobs } from './take-up-left-jobs'

/** So many jobs of Payload's queue are looked for at once. */
const AT_ONCE = 20

/**
 * Runs what is due of Payload's queue, each job by one process only. Payload's own `jobs.run` reads first and marks then, so that
 * of two processes both run it.
 */
export async function runQueue(payload: Payload, signal: AbortSignal): Promise<void> {
  await takeUpLeftJobs(payload)
  let ran: number
  do {
    ran = 0
    for (const id of await dueJobs(payload)) {
      if (signal.aborted) return
      if (await runAlone(payload, id)) ran += 1
    }
  } while (ran > 0)
}

/** @returns whether it was this process that ran it */
async function runAlone(payload: Payload, id: string): Promise<boolean> {
  const letGo = await tryLease(payload, jobLease(id))
  if (!letGo) return false
  try {
    if (!(await claimJob(payload, id))) return false
    await payload.jobs.runByID({ id, silent: true })
    return true
  } finally {
    await letGo()
  }
}

async function dueJobs(payload: Payload): Promise<string[]> {
  const now = new Date().toISOString()
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payload-jobs',
    where: {
      and: [
        { queue: { equals: 'default' } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { processing: { equals: false } },
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now } }] },
      ],
    },
    select: {},
    sort: 'createdAt',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}
