import type { Payload, Where } from 'payload'
import type { Comment } from '@/payload-types'
import { isLikeness, likenessOf } from '../checks/looks-like-spam'
import { noteOnComment } from '../stored-comments'
import type { Classifier } from './classifier'
import { currentClassifier } from './current-classifier'
import { spamRank } from './spam-rank'

const AT_ONCE = 100
/** In one round of the chore: a second or two of work, while requests get their turn. */
const MOST_A_ROUND = 2_000

/** How far this process is with what waits, and what was known when it began. */
const sweep = { after: '', lessons: -1 }

/**
 * Looks again at what waits, when moderators decided more since: the order of the desk and the reason in words follow what is
 * known now. A long queue takes several rounds.
 */
export async function rescoreWaiting(payload: Payload): Promise<void> {
  const unranked: Where = { spamRank: { exists: false } }
  const classifier = currentClassifier(payload)
  await rescoreSome(payload, classifier, unranked, '', MOST_A_ROUND)
  if (sweep.after === '') {
    if (!classifier.hasLearned || classifier.lessons === sweep.lessons) return
    sweep.lessons = classifier.lessons
  }
  sweep.after = await rescoreSome(payload, classifier, undefined, sweep.after, MOST_A_ROUND)
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
