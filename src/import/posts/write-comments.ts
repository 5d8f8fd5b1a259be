import { createLocalReq, type Payload } from 'payload'
import { tagsOfNewComment } from '@/comments/expire-on-change'
import { placeUnplaced } from '@/comments/pages/place-unplaced'
import { storeImported } from '@/comments/stored-comments'
import { isMailbox } from '@/mail/mailbox'
import { expire } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { hashOf } from './identity'
import { inThreads } from './in-threads'
import type { PostComment } from './read-post'
import { reasonOf } from './reason-of'
import type { PostsReport } from './report'
import type { StoredPost } from './write-post'

/** How many are stored at once. */
const BATCH = 50
/** How many are asked for in one query. */
const AT_ONCE = 250
/** Stands where WordPress asked for no address; mail to it goes nowhere. */
const NO_ADDRESS = 'onbekend@wordpress.invalid'

/** A comment with the keys that it can be stored under: by its number, and by all that is known of it. */
type Keyed = PostComment & { short?: string; long: string }

/** What the comments of one article are. */
interface Given {
  /** How reports call the article. */
  label: string
  /** What tells its comments from those of others that have the same numbers. */
  scope: string
  comments: readonly PostComment[]
  /** When the article is from: so are comments without a date, which would be of today otherwise. */
  publishedAt?: string
}

interface Writing {
  payload: Payload
  report: PostsReport
  dryRun: boolean
  /** Comments that were refused before are kept until then (ISO 8601). */
  keptSince: string
  /** By what a comment is known here. */
  originOf: (key: string) => string
}

/** Stores the comments that are not here yet, answers after what they answer. */
export async function writeComments(
  { comments, label, publishedAt, scope }: Given,
  stored: Pick<StoredPost, 'id' | 'isPublic'>,
  run: Writing,
): Promise<void> {
  const { dryRun, report } = run
  const kept = keepNeeded(
    comments.filter((comment) => isComplete(comment, label, run)),
    run,
  )
  const { known, free } = await findKnown(withKeys(kept, scope, run), stored, run)
  const { levels, orphans } = inThreads(kept)
  if (orphans.length > 0) {
    const which = orphans.map(({ id, name }) => id || name).join(', ')
    report.tell(
      label,
      `${orphans.length} × antwoord op een reactie die er niet is (${which}); het staat los.`,
    )
  }
  const missing = levels.map((level) => level.filter(({ at }) => !known.has(at)))
  const today = new Date().toISOString()
  tellDates(missing.flat(), { label, publishedAt, today }, report)
  report.count('reacties die er al waren', known.size)
  for (const { status } of missing.flat()) report.count(`reacties: ${STATUSES[status]}`)
  if (dryRun || !stored.id || missing.flat().length === 0) return
  for (const level of missing) {
    for (let at = 0; at < level.length; at += BATCH) {
      const some = level.slice(at, at + BATCH)
      await Promise.all(
        some.map((comment) =>
          writeComment(
            { ...comment, createdAt: comment.createdAt ?? publishedAt ?? today },
            free.get(comment.at) ?? '',
            stored.id ?? '',
            known,
            label,
            run,
          ),
        ),
      )
    }
  }
  const pages = await placeUnplaced(run.payload, stored.id)
  if (stored.isPublic) await expireImported(stored.id, pages, run)
}

function tellDates(
  comments: readonly PostComment[],
  { label, publishedAt, today }: { label: string; publishedAt: string | undefined; today: string },
  report: PostsReport,
): void {
  const undated = comments.filter(({ createdAt }) => !createdAt)
  const from = publishedAt ? 'die van het artikel' : 'die van vandaag'
  report.count(`reacties zonder datum: kregen ${from}`, undated.length)
  const ahead = comments.filter(({ createdAt }) => createdAt && createdAt > today)
  if (ahead.length > 0) {
    const which = ahead.map(({ id, name }) => id || name).join(', ')
    report.tell(label, `${ahead.length} × reactie met een datum in de toekomst (${which}).`)
  }
}

async function expireImported(symptom: string, pages: Set<number>, { payload }: Writing): Promise<void> {
  const tags = [...pages].flatMap((page) => tagsOfNewComment({ page, symptom }))
  await expire([...new Set(tags)], await createLocalReq({}, payload))
}

const STATUSES = {
  published: 'gepubliceerd',
  pending: 'wachten op beoordeling',
  rejected: 'afgewezen (prullenbak)',
  spam: 'spam',
  blocked: 'geblokkeerd',
}

function isComplete({ body, email, id, name }: PostComment, label: string, { report }: Writing): boolean {
  if (!body) report.tell(label, `reactie ${id || `van ${name}`} heeft geen tekst en is weggelaten.`)
  else if (!isMailbox(email)) report.count('reacties zonder bruikbaar e-mailadres')
  return body !== ''
}

/**
 * Without what the clean-up would take within the hour: refused comments from before the time that they are kept. What
 * answers one of them answers what that one answered.
 */
function keepNeeded(comments: readonly PostComment[], { keptSince, report }: Writing): PostComment[] {
  const isOld = ({ createdAt, status }: PostComment) =>
    (status === 'spam' || status === 'rejected') && createdAt !== undefined && createdAt < keptSince
  const old = new Map(comments.filter(isOld).map((comment) => [comment.id, comment]))
  report.count(
    'oude spam en afgewezen reacties: niet ingelezen, want de site bewaart die niet zo lang',
    comments.filter(isOld).length,
  )
  const kept = comments.filter((comment) => !isOld(comment))
  if (old.size === 0) return kept
  return kept.map((comment) => {
    let { parent } = comment
    for (let steps = 0; old.has(parent) && steps < old.size; steps += 1)
      parent = old.get(parent)?.parent ?? ''
    return { ...comment, parent: old.has(parent) ? '' : parent }
  })
}

/** No two of one article have the same: numbers are absent, or used twice, in real files. */
function withKeys(comments: readonly PostComment[], scope: string, { originOf }: Writing): Keyed[] {
  const seen = new Set<string>()
  const unique = (key: string): string => {
    let free = key
    for (let count = 2; seen.has(free); count += 1) free = `${key}~${count}`
    seen.add(free)
    return free
  }
  return comments.map((comment) => {
    const { id, name, email, body, createdAt } = comment
    const all = hashOf(JSON.stringify([scope, name, email, createdAt, body]))
    const short = id && originOf(id)
    const isFirst = short && !seen.has(short)
    if (isFirst) seen.add(short)
    return {
      ...comment,
      ...(isFirst && { short }),
      long: unique(originOf(`${id}~${all}`)),
    }
  })
}

interface Known {
  /** Ids of stored comments by their places in the article's list. */
  known: Map<number, string>
  /** Where the others can be stored. */
  free: Map<number, string>
}

/** What an earlier import stored. A number counts only in its own article, at its own time. */
async function findKnown(
  comments: readonly Keyed[],
  stored: Pick<StoredPost, 'id'>,
  run: Writing,
): Promise<Known> {
  const known = new Map<number, string>()
  const free = new Map<number, string>()
  for (let from = 0; from < comments.length; from += AT_ONCE) {
    const some = comments.slice(from, from + AT_ONCE)
    const { docs } = await run.payload.find({
      collection: 'comments',
      where: { fingerprint: { in: some.flatMap(({ short, long }) => (short ? [short, long] : [long])) } },
      select: { fingerprint: true, symptom: true, createdAt: true },
      depth: 0,
      pagination: false,
    })
    const found = new Map(docs.map((doc) => [doc.fingerprint, doc]))
    for (const [index, { createdAt, long, short }] of some.entries()) {
      const byNumber = found.get(short ?? '')
      const isIt =
        byNumber && idOf(byNumber.symptom) === stored.id && (!createdAt || byNumber.createdAt === createdAt)
      const doc = found.get(long) ?? (isIt ? byNumber : undefined)
      if (doc) known.set(from + index, doc.id)
      else free.set(from + index, short && !byNumber ? short : long)
    }
  }
  return { known, free }
}

async function writeComment(
  comment: PostComment & { at: number; createdAt: string; parentAt?: number },
  fingerprint: string,
  symptom: string,
  ids: Map<number, string>,
  label: string,
  { payload, report }: Writing,
): Promise<void> {
  const { createdAt } = comment
  try {
    const id = await storeImported(payload, {
      symptom,
      parent: ids.get(comment.parentAt ?? -1),
      name: comment.name,
      email: isMailbox(comment.email) ? comment.email : NO_ADDRESS,
      body: comment.body,
      status: comment.status,
      staffReply: comment.isStaff,
      notifyReplies: false,
      fingerprint,
      createdAt,
      updatedAt: createdAt,
    })
    ids.set(comment.at, id)
  } catch (error) {
    // Another import of the same file may have stored it since it was looked for.
    const { docs } = await payload.find({
      collection: 'comments',
      where: { fingerprint: { equals: fingerprint } },
      select: { fingerprint: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    if (docs[0]) ids.set(comment.at, docs[0].id)
    else report.fail(label, `reactie ${comment.id || `van ${comment.name}`}: ${reasonOf(error)}`)
  }
}
