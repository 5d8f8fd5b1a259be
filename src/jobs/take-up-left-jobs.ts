import type { Payload } from 'payload'
import { deleteEndedJobs, releaseJobs } from './stored-jobs'

/** No job of Payload's queue takes this long. */
const LONGEST_MS = 10 * 60_000

/** Payload's queue forgets jobs whose process ended while it ran them: they stay `processing`. Lets them run again, and deletes what ended. */
export async function takeUpLeftJobs(payload: Payload): Promise<void> {
  const longAgo = new Date(Date.now() - LONGEST_MS).toISOString()
  await releaseJobs(payload, {
    and: [
      { processing: { equals: true } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { updatedAt: { less_than: longAgo } },
    ],
  })
  await deleteEndedJobs(payload, longAgo)
}
