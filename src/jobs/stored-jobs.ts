import type { Payload, PayloadRequest, Where } from 'payload'
import type { PayloadJob } from '@/payload-types'

/**
 * The door to Payload's own queue. Payload gives it no API to change a job, has no hooks on it and keeps everybody out by
 * access rules; no page shows it.
 */

/** Lets jobs run again that the condition holds for. */
export async function releaseJobs(payload: Payload, where: Where): Promise<void> {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where,
    data: { processing: false },
    returning: false,
  })
}

export async function setJobInput(
  id: string,
  input: PayloadJob['input'],
  req: PayloadRequest,
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'payload-jobs', id, data: { input }, req })
}

export async function deleteJob(id: string, req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: id } }, req })
}
