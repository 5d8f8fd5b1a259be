import type { Payload } from 'payload'

/** The door to what is written about blocks past Payload's hooks: nobody reads it but moderators, and no page shows it. */

/** Counts one more comment that ran into a block; two at once are two. */
export async function countHeld(payload: Payload, block: string): Promise<void> {
  await payload.db.updateOne({
    collection: 'comment-blocks',
    id: block,
    data: { heldCount: { $inc: 1 }, lastHeldAt: new Date().toISOString() },
    returning: false,
  })
}

/** Deletes blocks that ended before a moment, when what they held is gone by then: the hook would only look for it. */
export async function deleteBlocksBefore(payload: Payload, moment: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'comment-blocks', where: { until: { less_than: moment } } })
}
