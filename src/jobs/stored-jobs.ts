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

/**
 * Takes a job for this process: compared and set in one statement, where Payload looks first and sets then.
 * @returns whether it was free
 */
export async function claimJob(payload: Payload, id: string): Promise<boolean> {
  const claimed: unknown = await payload.db.updateOne({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: id } }, { processing: { equals: false } }] },
    options: { atomic: true },
    data: { processing: true, updatedAt: new Date().toISOString() },
  })
  return claimed !== null
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

/**
 * Sets fields of one job where the conditions still hold, compared and set in one statement of the database.
 * @returns the job as it is now, or null where they no longer held
 */
export async function setJobWhere(
  req: PayloadRequest,
  conditions: Where[],
  data: Partial<Pick<PayloadJob, 'completedAt' | 'waitUntil'>>,
): Promise<PayloadJob | null> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'payload-jobs',
    where: { and: conditions },
    options: { atomic: true },
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
  return changed as PayloadJob | null
}

/** Deletes jobs that ended, or were called off, long enough ago that nobody holds them any more. */
export async function deleteEndedJobs(payload: Payload, before: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { completedAt: { less_than: before } },
  })
}
