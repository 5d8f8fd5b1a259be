import { createLocalReq, type Payload } from 'payload'
import type { Comment, Symptom } from '@/payload-types'
import { idHere } from '@/platform/id-here'
import { isGenuine, readLink } from '@/platform/signed-link'
import { inTransaction } from '@/platform/write-conflicts'
import { findBlock } from '../blocks/find-block'
import { changeStatus } from '../change-status'
import { runAfterChange } from '../desk/run-after-change'
import { confirmAddress } from '../mails/subscription'
import type { CommentRules } from '../rules'
import { isKnownWriter } from './is-known-writer'

/** A comment that waits for its writer to say that it is theirs. */
export interface Confirmable {
  comment: Comment
  article: Pick<Symptom, 'title' | 'slug'>
}

/** The comment that a link in a mail is about; null where the link is not genuine, or the comment or its article gone. */
export async function findConfirmable(payload: Payload, text: string | null): Promise<Confirmable | null> {
  const link = readLink(text)
  if (!link) return null
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { equals: idHere(link.about, payload.db.name === 'mongoose') } },
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [comment] = docs
  if (!comment?.email || !isGenuine('confirm-comment', link, comment.email)) return null
  const { symptom: article } = comment
  if (typeof article === 'string' || article?._status !== 'published' || article.deletedAt) return null
  return { comment, article }
}

/**
 * Notes that the address is its holder's, and publishes the comment where nothing else stood in the way: nobody decided
 * about it since, and something of its writer was published before.
 *
 * @returns whether readers see it; else it waits for a moderator
 */
export async function confirmComment(
  payload: Payload,
  comment: Comment,
  { moderation }: CommentRules,
): Promise<boolean> {
  const { id, email } = comment
  await confirmAddress(payload, email)
  // A block that was made since it came, of what stands in it.
  const isFree = moderation !== 'always' && !(await findBlock(payload, comment, ''))
  if (isFree && (await isKnownWriter(payload, email))) await release(payload, id)
  const now = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    select: { status: true },
  })
  return now?.status === 'published'
}

/** Of two clicks at once, one publishes. */
async function release(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const change = { id, from: 'pending', to: 'published', how: 'confirmed', onlyConfirmable: true } as const
  await inTransaction(req, async () => {
    const result = await changeStatus(req, change)
    if ('changed' in result) await runAfterChange(req, result.changed, 'pending')
  })
}
