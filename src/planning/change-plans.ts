import { APIError, type PayloadRequest, type Where } from 'payload'
import { recordEntry } from '@/history/log/record-entry'
import { setJobWhere } from '@/jobs/stored-jobs'
import { takeTurn } from '@/platform/turns'
import { inTransaction } from '@/platform/write-conflicts'
import { shortMoment } from '@/ui/site-time'
import { findPlansFor, type PlanOf } from './find-plans'
import { kindWords, type Plan, type PlanKind, type PlannedCollection } from './plan'

export interface Wish {
  collection: PlannedCollection
  document: string
  kind: PlanKind
  at: Date
}

/** One publication and one end is usual; this many is a program gone wild. */
const MOST_PLANS = 10

/** Plans it by Payload's own job. @throws APIError 409 where it is planned already */
export async function plan(req: PayloadRequest, wish: Wish): Promise<void> {
  await takeTurnFor(req, wish)
  await inTransaction(req, async () => {
    refuseTwice(await findPlansFor(req, wish.collection, wish.document), wish)
    await queue(req, wish)
  })
}

/** @throws APIError 409 where it began or ended meanwhile: then nothing is changed */
export async function changePlan(req: PayloadRequest, id: string, wish: Wish): Promise<void> {
  await takeTurnFor(req, wish)
  await inTransaction(req, async () => {
    const plans = await findPlansFor(req, wish.collection, wish.document)
    const old = findPlan(plans, id)
    if (old.kind === wish.kind && old.at === wish.at.toISOString() && old.state === 'waiting') return
    refuseTwice(
      plans.filter((plan) => plan !== old),
      wish,
    )
    if (!(await withdraw(req, old))) throw gone()
    await queue(req, wish)
  })
}

/** @throws APIError 409 where it began or ended meanwhile */
export async function cancelPlan(
  req: PayloadRequest,
  id: string,
  of: Pick<Wish, 'collection' | 'document'>,
): Promise<void> {
  await inTransaction(req, async () => {
    const plans = await findPlansFor(req, of.collection, of.document)
    if (!(await withdraw(req, findPlan(plans, id)))) throw gone()
  })
}

/** Whether this job may do its work now: it was not called off since it was claimed, and is not to be from now on. */
export async function mayStart(
  req: PayloadRequest,
  { id, waitUntil }: { id: number | string; waitUntil?: string | null | undefined },
): Promise<boolean> {
  // It began before, in a process that ended in the middle.
  if (!waitUntil) return true
  const started = await setJobWhere(req, [...untouched(String(id)), { waitUntil: { equals: waitUntil } }], {
    waitUntil: null,
  })
  return started !== null
}

async function queue(req: PayloadRequest, { collection, document, kind, at }: Wish): Promise<void> {
  const input = {
    type: kind,
    doc: { relationTo: collection, value: document },
    ...(req.user && { user: { relationTo: 'users' as const, value: req.user.id } }),
    at: at.toISOString(),
  }
  await req.payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: at, req })
  await record(req, 'planned', { collection, document, kind, at: at.toISOString() })
}

/**
 * Takes it out of the queue, compared and set in one statement: {@link mayStart} does the same the other way round, so that
 * of the two one is told that it came second. The row goes later: who claims it meanwhile must find it.
 * @returns false where it began or ended meanwhile
 */
export async function withdraw(req: PayloadRequest, plan: PlanOf): Promise<boolean> {
  const { id, at, state } = plan
  const asSeen: Where = state === 'failed' ? { hasError: { equals: true } } : { waitUntil: { equals: at } }
  const withdrawn = await setJobWhere(req, [...untouched(id), asSeen], {
    completedAt: new Date().toISOString(),
  })
  if (withdrawn) await record(req, 'plan-cancelled', plan)
  return withdrawn !== null
}

async function record(
  req: PayloadRequest,
  action: 'planned' | 'plan-cancelled',
  { collection, document, kind, at }: Pick<PlanOf, 'collection' | 'document' | 'kind' | 'at'>,
): Promise<void> {
  const found = await req.payload.findByID({
    collection,
    id: document,
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { title: true },
    trash: true,
    req,
  })
  const title = found?.title || 'Zonder titel'
  const parts = [`${kindWords(kind)} op ${shortMoment(at)}`]
  await recordEntry(req, { action, kind: collection, document, title, parts })
}

function untouched(id: string): Where[] {
  return [{ id: { equals: id } }, { completedAt: { exists: false } }]
}

function findPlan(plans: readonly PlanOf[], id: string): PlanOf {
  const found = plans.find((each) => each.id === id)
  if (!found || found.state === 'running') throw gone()
  return found
}

function refuseTwice(plans: readonly Plan[], wish: Wish): void {
  if (plans.some(({ kind, at }) => kind === wish.kind && at === wish.at.toISOString()))
    throw new APIError('Dit is al gepland, op dezelfde tijd.', 409, undefined, true)
  if (plans.length >= MOST_PLANS)
    throw new APIError(`Er is al ${MOST_PLANS} keer iets gepland. Annuleer eerst iets.`, 409, undefined, true)
}

/** Until it is stored: of two who plan for one document at the same moment, the second one finds what the first one planned. */
function takeTurnFor({ payload }: PayloadRequest, { collection, document }: Wish): Promise<boolean> {
  return takeTurn(payload, `plans ${collection}/${document}`)
}

function gone(): APIError<null> {
  return new APIError<null>(
    'Dit is net gebeurd, of een collega was u voor. Er is niets veranderd; kijk hoe het nu staat.',
    409,
    undefined,
    true,
  )
}
