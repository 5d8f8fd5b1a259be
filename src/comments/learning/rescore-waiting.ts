import type { Payload, Where } from 'payload'
import type { Comment } from '@/payload-types'
import { readChanges } from '@/platform/read-changes'
import { isLikeness, likenessOf } from '../checks/looks-like-spam'
import { noteOnComment } from '../stored-comments'
import type { Classifier } from './classifier'
import { currentClassifier } from './current-classifier'
import { spamRank } from './spam-rank'

const AT_ONCE = 100
/** In one round of the chore: a second or two of work, while requests get their turn. */
const MOST_A_ROUND = 2_000

/** Between what a comment was judged by and its being stored; clocks of machines differ as well. */
const OVERLAP_MS = 15_000

/** How far this process is with what waits, and what was known when it began. */
const sweep = { after: '', lessons: -1 }
/** When this process last looked at what began to wait. */
const round = { beganAt: Date.now() }

/**
 * Looks again at what waits, when moderators decided more since: the order of the desk and the reason in words follow what is
 * known now. A long queue takes several rounds. What began to wait after it was passed is looked at as well: staff entered it,
 * a block let it go, or it was judged by what was known a moment before.
 */
export async function rescoreWaiting(payload: Payload): Promise<void> {
  const unranked: Where = { spamRank: { exists: false } }
  const classifier = currentClassifier(payload)
  await rescoreSome(payload, classifier, unranked, '', MOST_A_ROUND)
  await rescoreChanged(payload, classifier)
  if (sweep.after === '') {
    if (!classifier.hasLearned || classifier.lessons === sweep.lessons) return
    sweep.lessons = classifier.lessons
  }
  sweep.after = await rescoreSome(payload, classifier, undefined, sweep.after, MOST_A_ROUND)
}

async function rescoreChanged(payload: Payload, classifier: Classifier): Promise<void> {
  const since = new Date(round.beganAt - OVERLAP_MS).toISOString()
  round.beganAt = Date.now()
  if (!classifier.hasLearned) return
  const changes = await readChanges(payload, 'comments', {
    and: [{ status: { equals: 'pending' } }, { updatedAt: { greater_than_equal: since } }],
  })
  // After an import: everything is looked at, in rounds.
  if (changes.length > MOST_A_ROUND) sweep.lessons = -1
  else
    for (let start = 0; start < changes.length; start += AT_ONCE) {
      const ids = changes.slice(start, start + AT_ONCE).map(({ id }) => id)
      await rescoreSome(payload, classifier, { id: { in: ids } }, '', AT_ONCE)
    }
}

/**
 * Looks again at waiting comments, in the order of their ids, after the one that is given.
 * @returns where it stopped, or nothing at the end
 */
export async function rescoreSome(
  payload: Payload,
  classifier: Classifier,
  which: Where | undefined,
  after: string,
  most: number,
): Promise<string> {
  let last = after
  for (let done = 0; done < most; done += AT_ONCE) {
    const { docs } = await payload.db.find<Comment>({
      collection: 'comments',
      where: {
        and: [
          { status: { equals: 'pending' } },
          ...(which ? [which] : []),
          ...(last ? [{ id: { greater_than: last } }] : []),
        ],
      },
      sort: 'id',
      limit: AT_ONCE,
      pagination: false,
    })
    for (const comment of docs) await rescore(payload, comment, classifier)
    last = docs.length < AT_ONCE ? '' : String(docs.at(-1)?.id ?? '')
    if (last === '') return ''
  }
  return last
}

async function rescore(payload: Payload, comment: Comment, classifier: Classifier): Promise<void> {
  const likeness = await likenessOf(comment, classifier)
  const known = comment.heldReasons ?? []
  const heldReasons = [
    ...known.filter((reason) => !isLikeness(reason)),
    ...(likeness?.reason ? [likeness.reason] : []),
  ]
  const rank = spamRank(likeness?.score, comment.createdAt)
  if (rank === comment.spamRank && heldReasons.join('\n') === known.join('\n')) return
  await noteOnComment(payload, String(comment.id), { spamRank: rank, heldReasons })
}
