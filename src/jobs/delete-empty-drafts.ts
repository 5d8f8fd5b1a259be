import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { tryLease } from '@/platform/leases/lease'
import { isUntouched } from '@/upkeep/empty-drafts/is-untouched'
import { findScheduled } from './find-scheduled'

const DAY_MS = 24 * 60 * 60_000
/** Whoever had the form open as lately may still have it open, on a machine that sleeps. */
const LOCKED_MS = 7 * DAY_MS

/** Their form stores a draft as soon as it opens. */
const WITH_DRAFTS = ['symptoms', 'pages'] as const
type WithDrafts = (typeof WITH_DRAFTS)[number]

/**
 * Deletes what nobody began: Payload stores a draft when somebody opens the form of a new document, and the lists fill up with ones
 * without a title. Only what holds nothing in any version, was left alone for a day, and about which nobody said or planned anything.
 *
 * @param before when it was last changed, at the latest
 */
export async function deleteEmptyDrafts(
  payload: Payload,
  before = new Date(Date.now() - DAY_MS),
): Promise<void> {
  const letGo = await tryLease(payload, 'empty drafts')
  if (!letGo) return
  try {
    // An entry in the log would be about nothing.
    const req = await createLocalReq({ context: { isRecorded: true } }, payload)
    for (const collection of WITH_DRAFTS) {
      for (const id of await findUntitled(req, collection, before)) {
        const isLeft =
          (await isEmpty(req, collection, id, before)) && !(await isOnSomebodysMind(req, collection, id))
        if (isLeft) await payload.delete({ collection, id, depth: 0, req })
      }
    }
  } finally {
    await letGo()
  }
}

/** By their newest versions: the document itself holds no title until it is published. */
async function findUntitled(req: PayloadRequest, collection: WithDrafts, before: Date): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.title': { exists: false } },
        { 'version._status': { equals: 'draft' } },
        { updatedAt: { less_than: before.toISOString() } },
      ],
    },
    select: { parent: true },
    pagination: false,
    req,
  })
  return docs.flatMap(({ parent }) => (parent ? [String(parent)] : []))
}

/** The document and all of its versions, as they are at this moment. In the trash it is where somebody put it. */
async function isEmpty(
  req: PayloadRequest,
  collection: WithDrafts,
  id: string,
  before: Date,
): Promise<boolean> {
  const { flattenedFields } = req.payload.collections[collection].config
  const own = { collection, pagination: false, req } as const
  const { docs: stored } = await req.payload.db.find<Stored>({ ...own, where: { id: { equals: id } } })
  const { docs: versions } = await req.payload.db.findVersions<Stored>({
    ...own,
    where: { parent: { equals: id } },
  })
  const all = [...stored, ...versions.map(({ updatedAt, version }) => ({ ...version, updatedAt }))]
  return (
    stored.length === 1 &&
    all.every(
      (one) =>
        one._status === 'draft' &&
        !one.deletedAt &&
        new Date(one.updatedAt) < before &&
        isUntouched(flattenedFields, { ...one }, req),
    )
  )
}

interface Stored {
  _status?: string
  deletedAt?: string | null
  updatedAt: string
}

/** Whether somebody has it open, said something about it, shares it or planned it. */
async function isOnSomebodysMind(req: PayloadRequest, collection: WithDrafts, id: string): Promise<boolean> {
  const { payload } = req
  const about: Where = { document: { equals: id } }
  const counted = [
    await payload.count({
      collection: 'payload-locked-documents',
      where: {
        and: [
          { 'document.relationTo': { equals: collection } },
          { 'document.value': { equals: id } },
          { updatedAt: { greater_than: new Date(Date.now() - LOCKED_MS).toISOString() } },
        ],
      },
      req,
    }),
    await payload.count({ collection: 'remarks', where: about, req }),
    await payload.count({ collection: 'review-requests', where: about, req }),
    await payload.count({ collection: 'preview-links', where: about, req }),
  ]
  if (counted.some(({ totalDocs }) => totalDocs > 0)) return true
  const plans = await findScheduled(payload, { req })
  return plans.some(({ input }) => JSON.stringify(input ?? null).includes(`"${id}"`))
}
