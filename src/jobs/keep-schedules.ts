import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { hasRole } from '@/access/access'
import type { PayloadJob } from '@/payload-types'
import { findScheduled } from './find-scheduled'
import { deleteJob, setJobInput } from './stored-jobs'

/**
 * What somebody planned happens also after their account is gone. Payload's job runs with the rights of whoever planned
 * it, and fails without them: an editor's plans become the site's own; plans of others, who may not publish, go.
 */
export const keepSchedules: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const jobs = await findPlannedBy(String(id), req)
  if (jobs.length === 0) return
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  const mayPublish = hasRole(user, 'admin', 'editor')
  for (const job of jobs) {
    if (mayPublish) await setJobInput(job.id, { ...inputOf(job), user: null }, req)
    else await deleteJob(job.id, req)
  }
}

async function findPlannedBy(user: string, req: PayloadRequest): Promise<PayloadJob[]> {
  const jobs = await findScheduled(req.payload, { req })
  // In code: the databases ask inside JSON each in a way of its own, and few are planned at a time.
  return jobs.filter((job) => inputOf(job).user?.value === user)
}

function inputOf({ input }: PayloadJob): { user?: { value?: string } | null } {
  return (input ?? {}) as { user?: { value?: string } | null }
}
