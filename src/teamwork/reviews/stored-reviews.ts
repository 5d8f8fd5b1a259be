import type { PayloadRequest } from 'payload'

/**
 * The door to requests past Payload's hooks, of which they have none, and its access rules: callers checked who asks.
 */

/** Notes that it is done, in one statement: of two clicks one is first. @returns whether this one was */
export async function finishStored(req: PayloadRequest, id: string): Promise<boolean> {
  const now = new Date().toISOString()
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'review-requests',
    where: { and: [{ id: { equals: id } }, { doneAt: { exists: false } }] },
    options: { atomic: true },
    // The same person may be asked again.
    data: { doneAt: now, key: `done:${id}`, updatedAt: now },
    req,
  })
  return Boolean(changed)
}
