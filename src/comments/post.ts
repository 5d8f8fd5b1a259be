import { createLocalReq, type Payload, ValidationError } from 'payload'
import { messages } from '@/language/messages'
import type { Comment } from '@/payload-types'
import { gathered } from '@/platform/gathered'
import { networkToday } from '@/platform/network'
import { type NewDocument, storeTogether } from '@/platform/stored-together'
import { inTransaction } from '@/platform/write-conflicts'
import { countHeld } from './blocks/stored-blocks'
import type { Traces } from './checks/check'
import { forgetPuzzles } from './checks/forget-puzzles'
import { type Judgement, judge } from './checks/judge'
import { likenessOf } from './checks/looks-like-spam'
import { type Puzzle, readPuzzle } from './checks/puzzle'
import { wordsHashOf } from './checks/repeated-text'
import { usedPuzzle } from './checks/stored-puzzles'
import { fingerprintOf } from './fingerprint'
import type { CommentInput, FieldError } from './input'
import { currentClassifier } from './learning/current-classifier'
import { spamRank } from './learning/spam-rank'
import { mailsDueAt } from './mails/mails-due'
import type { CommentRules } from './rules'
import type { CommentStatus } from './status'
import { storeWaiting } from './stored-comments'
import { isTrustedBrowser } from './trust/browser-cookie'
import { isKnownWriter } from './trust/is-known-writer'

/** `id` is the comment's, where readers see it already. */
export type PostResult = { status: CommentStatus; id?: string } | { errors: FieldError[] }

/**
 * Stores a comment that is well-formed: published at once where the rules allow it and no check doubts, else waiting. The
 * same post again, also at the same moment, gives the same answer and stores nothing.
 */
export async function postComment(
  payload: Payload,
  article: { id: string },
  input: CommentInput,
  traces: Traces,
  rules: CommentRules,
  headers: Headers,
): Promise<PostResult> {
  if (input.parent && !(await isPublishedUnder(payload, article.id, input.parent))) {
    return { errors: [{ field: 'parent', message: messages().comments.errors.parent }] }
  }
  const post: Post = { payload, article, input, traces, rules, headers }
  const puzzle = readPuzzle(traces.puzzle)
  // What checks ask, and what is stored, is one for all who post at the same moment.
  await gathered()
  return judgeAndStoreOnce(post, puzzle)
}

interface Post {
  payload: Payload
  article: { id: string }
  input: CommentInput
  traces: Traces
  rules: CommentRules
  headers: Headers
}

/** Nothing is asked beforehand: of two posts with one puzzle at the same moment, the database lets one have it. */
async function judgeAndStoreOnce(post: Post, puzzle: Puzzle): Promise<PostResult> {
  try {
    return await judgeAndStore(post, puzzle)
  } catch (error) {
    if (!isTaken('puzzle', error) || puzzle.state !== 'solved') throw error
    return judgeAndStore(post, { ...puzzle, state: 'used' })
  }
}

/** @throws ValidationError about `puzzle` when it was used before; then nothing is stored */
async function judgeAndStore(post: Post, puzzle: Puzzle): Promise<PostResult> {
  const { payload, article, input, traces, rules, headers } = post
  const likeness = await likenessOf(input, currentClassifier(payload))
  const judgement = await judge({ payload, input, traces, puzzle, likeness, rules })
  const now = new Date().toISOString()
  const network = networkToday(traces.address)
  const comment = {
    ...input,
    ...(await standOf(payload, judgement, input, rules, headers)),
    ...network,
    symptom: article.id,
    staffReply: false,
    consentedAt: now,
    spamRank: spamRank(likeness?.score, now),
    wordsHash: wordsHashOf(input.body),
    fingerprint: fingerprintOf(article.id, input, network.networkHash),
  }
  try {
    const id = await store(payload, comment, puzzle.state === 'solved' ? [usedPuzzle(puzzle)] : [])
    if (judgement.verdict === 'hold' && judgement.block) await countHeld(payload, judgement.block)
    return { status: comment.status, ...(id && { id }) }
  } catch (error) {
    if (!isTaken('fingerprint', error)) throw error
    return { status: await storedStatus(payload, comment.fingerprint) }
  }
}

/** Whether what was answered is a comment that readers see, at this article. */
async function isPublishedUnder(payload: Payload, article: string, comment: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: {
      id: { equals: comment },
      symptom: { equals: article },
      status: { equals: 'published' },
    },
  })
  return totalDocs > 0
}

type Stand = Pick<Comment, 'status' | 'confirmable' | 'block'> & { heldReasons: string[] }

/**
 * The first status: nothing that a check doubts is public, and what none doubts only where the rules say so. Where the first
 * comment of somebody is read, later ones pass from a browser that is theirs; others can be confirmed by mail.
 */
async function standOf(
  payload: Payload,
  judgement: Judgement,
  { email }: CommentInput,
  { moderation }: CommentRules,
  headers: Headers,
): Promise<Stand> {
  const isHeld = judgement.verdict === 'hold'
  const heldReasons = isHeld ? judgement.reasons : []
  if (moderation === 'first' && (!isHeld || judgement.endsWithProof)) {
    const isTrusted =
      (await isTrustedBrowser(payload, headers, email)) && (await isKnownWriter(payload, email))
    return isTrusted
      ? { status: 'published', heldReasons: [] }
      : { status: 'pending', heldReasons, confirmable: true }
  }
  if (isHeld) return { status: judgement.status, heldReasons, block: judgement.block ?? null }
  return { status: moderation === 'off' ? 'published' : 'pending', heldReasons }
}

async function store(
  payload: Payload,
  comment: Omit<Comment, 'id' | 'createdAt' | 'updatedAt'>,
  puzzle: readonly NewDocument[],
): Promise<string | undefined> {
  if (puzzle.length > 0) void forgetPuzzles(payload)
  if (comment.status === 'published') {
    await storeTogether(payload, puzzle)
    // With the collection's hooks: the article's page falls, and whoever waits for an answer hears of it.
    const req = await createLocalReq({}, payload)
    const create = () => payload.create({ collection: 'comments', data: comment, depth: 0, req })
    return (await inTransaction(req, create)).id
  }
  await storeWaiting(payload, { ...comment, mailsDueAt: mailsDueAt(comment) }, puzzle)
  return undefined
}

/** Whether nothing was stored because another has the same in the field. */
function isTaken(field: 'fingerprint' | 'puzzle', error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === field)
}

async function storedStatus(payload: Payload, fingerprint: string): Promise<CommentStatus> {
  const stored = await payload.db.findOne<Comment>({
    collection: 'comments',
    where: { fingerprint: { equals: fingerprint } },
    select: { status: true },
  })
  // What moderators thought of it is not told.
  return stored?.status === 'published' ? 'published' : 'pending'
}
