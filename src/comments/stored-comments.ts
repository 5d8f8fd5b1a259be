import type { Payload, PayloadRequest, Where } from 'payload'
import { addressKey } from '@/mail/mailbox'
import type { Comment, CommentDecision } from '@/payload-types'
import { inOneWrite } from '@/platform/one-commit'
import { type NewDocument, storeTogether } from '@/platform/stored-together'
import { plainValues } from '@/text/plain-values'
import { spamRank } from './learning/spam-rank'

/**
 * The door to what is written about comments past Payload's hooks. Every function skips the same: access rules,
 * validation, the hooks that choose a page, follow a transition and queue mail, and the expiry of kept pages. Each says
 * why nothing of that is missed. `updatedAt` becomes now all the same: when somebody decided says `decidedAt`.
 */

type NewComment = Omit<Comment, 'id' | 'createdAt' | 'updatedAt' | 'emailKey'> &
  Partial<Pick<Comment, 'createdAt' | 'updatedAt'>>

/** What the hooks for texts and addresses would have done. */
function inStoredForm(comment: NewComment) {
  const rank = comment.spamRank ?? spamRank(undefined, comment.createdAt ?? new Date().toISOString())
  return { ...plainValues(comment), emailKey: addressKey(comment.email), spamRank: rank }
}

/**
 * Stores a comment that no reader sees yet, after `postComment` checked it: no page falls, nobody is mailed but by
 * `mailsDueAt`, and the hooks take three times as long.
 * @param before what is stored with it, in one write where the database can
 * @throws ValidationError about `fingerprint` when it was stored before
 */
export async function storeWaiting(
  payload: Payload,
  comment: NewComment,
  before: readonly NewDocument[],
): Promise<void> {
  await storeTogether(payload, [...before, { collection: 'comments', data: inStoredForm(comment) }])
}

/**
 * Stores a comment of another site, with its dates: nobody waits for mail about it. The import gives the published ones
 * their pages afterwards, and lets these fall.
 * @returns its id
 */
export async function storeImported(payload: Payload, comment: NewComment): Promise<string> {
  const { id } = await payload.db.create({ collection: 'comments', data: inStoredForm(comment) })
  return String(id)
}

/** What is written down of a decision. */
export type NewDecision = Omit<CommentDecision, 'id' | 'createdAt' | 'updatedAt'>

/**
 * As {@link changeCommentWhere}, with its record, in one write: nothing is decided that nobody could tell afterwards. Records have no
 * hooks, and nobody may write them by the API.
 */
export async function decideWhere(
  payload: Payload,
  conditions: Where[],
  data: Partial<Comment>,
  record: NewDecision,
  req: PayloadRequest,
): Promise<{ changed: Comment; decision: CommentDecision } | null> {
  return inOneWrite(payload, async () => {
    const changed = await changeCommentWhere(payload, conditions, data, req)
    if (!changed) return null
    const decision = await payload.db.create({ collection: 'comment-decisions', data: record, req })
    return { changed, decision: decision as CommentDecision }
  })
}

/**
 * Sets fields of one comment where the condition still holds, compared and set in one statement of the database: what an
 * update by the API cannot do. Skipped hooks are up to the caller: `changeStatus` and what runs after it.
 * @returns the comment as it is now, or null where the condition no longer held
 */
export async function changeCommentWhere(
  payload: Payload,
  conditions: Where[],
  data: Partial<Comment>,
  req?: PayloadRequest,
): Promise<Comment | null> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'comments',
    where: { and: conditions },
    options: { atomic: true },
    data,
    ...(req && { req }),
  })
  return changed as Comment | null
}

/** What only the site itself notes of a comment, and readers never see. */
type Notes = Pick<
  Comment,
  | 'emailConfirmedAt'
  | 'emailKey'
  | 'heldReasons'
  | 'networkDay'
  | 'networkHash'
  | 'notifyReplies'
  | 'reportCount'
  | 'reportedAt'
  | 'spamRank'
>

/** Notes something of one comment that no page shows, so none falls; in the transaction of `req`, where there is one. */
export async function noteOnComment(
  payload: Payload,
  id: string,
  data: Partial<Notes>,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.updateOne({ collection: 'comments', id, data, returning: false, ...(req && { req }) })
}

/** Notes something of many comments that no page shows, so none falls; at most `limit` of them, or all. */
export async function noteOnComments(
  payload: Payload,
  where: Where,
  data: Partial<Notes>,
  limit?: number,
): Promise<void> {
  await payload.db.updateMany({
    collection: 'comments',
    where,
    data,
    returning: false,
    ...(limit && { limit }),
  })
}

/** Where a published comment stands, and how pages name it. */
export interface Placed {
  id: string
  page: number
  number: number
}

/** Says where published comments stand, in one write; the import that places them lets the pages fall. */
export async function placeTogether(payload: Payload, comments: readonly Placed[]): Promise<void> {
  await inOneWrite(payload, async () => {
    for (const { id, page, number } of comments) {
      await payload.db.updateOne({ collection: 'comments', id, data: { page, number }, returning: false })
    }
  })
}

/**
 * Holds out of sight what waits of somebody who is blocked now, but for the comment that is decided about. Nothing public
 * changes, and the block says who did it: no decision of each, which 1.000 at once would take long for.
 * @returns how many
 */
export async function holdWaiting(
  payload: Payload,
  from: Where | undefined,
  block: string,
  but: string,
  req: PayloadRequest,
): Promise<number> {
  if (!from) return 0
  const where: Where = { and: [from, { status: { equals: 'pending' } }, { id: { not_equals: but } }] }
  const { totalDocs } = await payload.count({ collection: 'comments', where, req })
  if (totalDocs > 0)
    await payload.db.updateMany({
      collection: 'comments',
      where,
      data: { status: 'blocked', block },
      returning: false,
      req,
    })
  return totalDocs
}

/** Lets go of what a block held: it waits again, where no reader sees it either. */
export async function letGoOfHeld(payload: Payload, block: string, req: PayloadRequest): Promise<void> {
  const held: Where = { and: [{ block: { equals: block } }, { status: { equals: 'blocked' } }] }
  const write = (where: Where, data: Partial<Comment>) =>
    payload.db.updateMany({ collection: 'comments', where, data, returning: false, req })
  await write(held, { status: 'pending' })
  await write({ block: { equals: block } }, { block: null })
}

/**
 * Empties a comment that others answered. A text and a name are required of everybody else, so validation would refuse
 * it; `eraseComment` withdraws it right after, and then its page falls.
 */
export async function emptyComment(payload: Payload, id: string, data: Partial<Comment>): Promise<void> {
  await payload.db.updateOne({ collection: 'comments', id, data, returning: false })
}
