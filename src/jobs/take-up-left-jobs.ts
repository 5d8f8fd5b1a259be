import type { Payload, Where } from 'payload'
import { tryLease } from '@/platform/leases/lease'
import { jobLease } from './job-lease'
import { deleteEndedJobs, releaseJobs } from './stored-jobs'

/** What ended is kept so long for whoever just read it. */
const ENDED_MS = 10 * 60_000

/** Payload's queue forgets jobs whose process ended while it ran them: they stay `processing`. Lets them run again, and deletes what ended. */
export async function takeUpLeftJobs(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payload-jobs',
    where: UNDER_WAY,
    select: {},
    pagination: false,
  })
  for (const { id } of docs) {
    const letGo = await tryLease(payload, jobLease(id))
    if (!letGo) continue
    try {
      await releaseJobs(payload, { and: [{ id: { equals: id } }, UNDER_WAY] })
    } finally {
      await letGo()
    }
  }
  await deleteEndedJobs(payload, new Date(Date.now() - ENDED_MS).toISOString())
}

const UNDER_WAY: Where = {
  and: [
    { processing: { equals: true } },
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
  ],
}
