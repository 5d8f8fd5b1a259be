import { createLocalReq, type Payload } from 'payload'
import type { Comment } from '@/payload-types'
import { learnedClassifier } from './current-classifier'
import { learnFrom } from './learn'
import { rescoreSome } from './rescore-waiting'

const AT_ONCE = 200

/** Learns anew from every decided comment. What spam taught that is gone by now stays as it was. */
export async function relearn(payload: Payload): Promise<{ spam: number; good: number }> {
  const req = await createLocalReq({}, payload)
  const learned = { spam: 0, good: 0 }
  for (let page: number | null | undefined = 1; page; ) {
    const { docs, nextPage } = await readDecided(payload, page)
    for (const comment of docs) {
      const lesson = await learnFrom(req, comment)
      if (lesson) learned[lesson.isSpam ? 'spam' : 'good'] += 1
    }
    page = nextPage
  }
  await rescoreAll(payload)
  return learned
}

/** What waits is judged by what was just learned. */
async function rescoreAll(payload: Payload): Promise<void> {
  const classifier = await learnedClassifier(payload)
  await rescoreSome(payload, classifier, undefined, '', Number.POSITIVE_INFINITY)
}

function readDecided(payload: Payload, page: number) {
  return payload.db.find<Comment>({
    collection: 'comments',
    where: { status: { in: ['published', 'spam'] } },
    sort: 'id',
    limit: AT_ONCE,
    page,
    pagination: true,
  })
}
