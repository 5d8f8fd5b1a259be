import type { PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import type { CommentStatus } from '../status'

/** What follows from a change of state, as Payload would have run it: the article's page falls, mails are queued. */
export async function runAfterChange(
  req: PayloadRequest,
  changed: Comment,
  was: CommentStatus,
): Promise<void> {
  const collection = req.payload.collections.comments.config
  const previousDoc: Comment = { ...changed, status: was }
  for (const hook of collection.hooks.afterChange) {
    await hook({
      collection,
      context: req.context,
      data: { status: changed.status },
      doc: changed,
      operation: 'update',
      previousDoc,
      req,
    })
  }
}
