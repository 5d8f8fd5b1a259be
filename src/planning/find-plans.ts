import type { Payload, PayloadRequest } from 'payload'
import { findUserNames } from '@/access/find-user-names'
import { findScheduled } from '@/jobs/find-scheduled'
import type { PayloadJob } from '@/payload-types'
import { PLANNED_COLLECTIONS, type Plan, type PlannedCollection } from './plan'

/** A plan, and what it is for. */
export interface PlanOf extends Plan {
  collection: PlannedCollection
  document: string
}

/** What Payload's queue holds of one; `at` stays when the job is claimed, or failed. */
interface PlanInput {
  type: Plan['kind']
  doc: { relationTo: PlannedCollection; value: string }
  user?: { relationTo: 'users'; value: string } | null
  /** ISO 8601. */
  at?: string
}

/** More than a site plans: the next ones come first. */
const MOST = 1_000
const LONGEST_WHY = 300

/** What is planned and has not happened, the next one first. */
export async function findPlans(payload: Payload, req?: PayloadRequest): Promise<PlanOf[]> {
  const jobs = await findScheduled(payload, { req, limit: MOST })
  const plans = jobs.filter(({ input }) => isPlan(input))
  const planners = plans.flatMap((job) => inputOf(job).user?.value ?? [])
  const names = await findUserNames(payload, planners, req)
  return plans.map((job) => planOf(job, names)).sort((one, other) => one.at.localeCompare(other.at))
}

/** What is planned for one document. */
export async function findPlansFor(
  req: PayloadRequest,
  collection: PlannedCollection,
  document: string,
): Promise<PlanOf[]> {
  // In code: the databases ask inside JSON each in a way of its own, and few are planned at a time.
  const plans = await findPlans(req.payload, req)
  return plans.filter((plan) => plan.collection === collection && plan.document === document)
}

function inputOf({ input }: Pick<PayloadJob, 'input'>): PlanInput {
  return input as unknown as PlanInput
}

function isPlan(input: unknown): boolean {
  const { doc } = (input ?? {}) as Partial<PlanInput>
  return PLANNED_COLLECTIONS.some((slug) => slug === doc?.relationTo) && typeof doc?.value === 'string'
}

function planOf(job: PayloadJob, names: Map<string, string>): PlanOf {
  const { type, doc, user, at } = inputOf(job)
  const message = (job.error as { message?: unknown } | null | undefined)?.message
  return {
    id: job.id,
    kind: type === 'unpublish' ? 'unpublish' : 'publish',
    at: at ?? job.waitUntil ?? job.createdAt,
    by: (user && names.get(user.value)) ?? null,
    state: job.hasError ? 'failed' : job.processing ? 'running' : 'waiting',
    ...(job.hasError && { why: String(message ?? '').slice(0, LONGEST_WHY) }),
    collection: doc.relationTo,
    document: doc.value,
  }
}
