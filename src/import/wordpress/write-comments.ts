import { createLocalReq } from 'payload'
import { tagsOfNewComment } from '@/comments/expire-on-change'
import { placeUnplaced } from '@/comments/pages/place-unplaced'
import { storeImported } from '@/comments/stored-comments'
import { isMailbox } from '@/mail/mailbox'
import { expire } from '@/platform/cache'
import { inThreads } from './in-threads'
import type { WordPressComment, WordPressPost } from './read-post'
import { originOf, type Run } from './run'
import type { StoredPost } from './write-post'

/** How many are stored at once. */
const BATCH = 50
/** Stands where WordPress asked for no address; mail to it goes nowhere. */
const NO_ADDRESS = 'onbekend@wordpress.invalid'

/** Stores the comments that are not here yet, answers after what they answer. */
export async function writeComments(post: WordPressPost, stored: StoredPost, run: Run): Promise<void> {
  const { label } = post
  const { options, report } = run
  const comments = post.comments.filter((comment) => isComplete(comment, label, run))
  const ids = stored.isNew ? new Map<string, string>() : await findKnown(comments, run)
  const { levels, orphans } = inThreads(comments)
  if (orphans.length > 0) {
    report.remarks.push(
      `${label}: ${orphans.length} × antwoord op een reactie die er niet is (${orphans.join(', ')}); het staat los.`,
    )
  }
  const missing = levels.map((level) => level.filter(({ id }) => !ids.has(id)))
  report.count('reacties die er al waren', ids.size)
  for (const comment of missing.flat()) report.count(`reacties: ${STATUSES[comment.status]}`)
  if (options.dryRun || !stored.id || missing.flat().length === 0) return
  for (const level of missing) {
    for (let at = 0; at < level.length; at += BATCH) {
      const batch = level.slice(at, at + BATCH)
      await Promise.all(batch.map((comment) => writeComment(comment, stored.id ?? '', ids, run)))
    }
  }
  const pages = await placeUnplaced(run.payload, stored.id)
  if (stored.isPublic) await expireImported(stored.id, pages, run)
}

async function expireImported(symptom: string, pages: Set<number>, { payload }: Run): Promise<void> {
  const tags = [...pages].flatMap((page) => tagsOfNewComment({ page, symptom }))
  await expire([...new Set(tags)], await createLocalReq({}, payload))
}

const STATUSES = {
  published: 'gepubliceerd',
  pending: 'wachten op beoordeling',
  rejected: 'afgewezen (prullenbak)',
  spam: 'spam',
}

function isComplete({ body, email, id }: WordPressComment, label: string, { report }: Run): boolean {
  if (!body) report.remarks.push(`${label}: reactie ${id} heeft geen tekst en is weggelaten.`)
  else if (!isMailbox(email)) report.count('reacties zonder bruikbaar e-mailadres')
  return body !== ''
}

/** The comments that an earlier import stored, by their ids in WordPress. */
async function findKnown(comments: readonly WordPressComment[], run: Run): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (let at = 0; at < comments.length; at += 500) {
    const origins = new Map(
      comments.slice(at, at + 500).map(({ id }) => [originOf(run, 'comment', id), id] as const),
    )
    const { docs } = await run.payload.find({
      collection: 'comments',
      where: { fingerprint: { in: [...origins.keys()] } },
      select: { fingerprint: true },
      depth: 0,
      pagination: false,
    })
    for (const doc of docs) known.set(origins.get(doc.fingerprint) ?? '', doc.id)
  }
  return known
}

/** The fingerprint says where it came from, and its unique index lets it be stored once. */
async function writeComment(
  comment: WordPressComment,
  symptom: string,
  ids: Map<string, string>,
  run: Run,
): Promise<void> {
  const createdAt = comment.createdAt ?? new Date().toISOString()
  const id = await storeImported(run.payload, {
    symptom,
    parent: ids.get(comment.parent),
    name: comment.name,
    email: isMailbox(comment.email) ? comment.email : NO_ADDRESS,
    body: comment.body,
    status: comment.status,
    staffReply: comment.isStaff,
    notifyReplies: false,
    fingerprint: originOf(run, 'comment', comment.id),
    createdAt,
    updatedAt: createdAt,
  })
  ids.set(comment.id, id)
}
