import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { follow } from '@/platform/follow-collection'
import { logError } from '@/platform/log-error'
import { paced } from '@/platform/paced'
import { Classifier, type Lesson } from './classifier'
import { readLessons } from './stored-lessons'

/** What another process learned is known here after so long. */
const LOOK_EVERY_MS = 5_000

interface Current {
  classifier: Classifier
  bringUpToDate: (payload: Payload) => Promise<void>
  lookedAt: number
  looking: Promise<void> | undefined
}

// Next bundles the start of the site and its routes apart, each with its own copy of this module: what was learned is one.
const shared = globalThis as { simptoClassifier?: Current }

/**
 * The classifier with what every process of the site learned, some seconds ago at most. Until all is read for the first
 * time, and while the database cannot be read, it knows what it knows: a doubt less is no reason to refuse a comment.
 */
export function currentClassifier(payload: Payload): Classifier {
  shared.simptoClassifier ??= begin()
  const current = shared.simptoClassifier
  if (!current.looking && performance.now() - current.lookedAt > paced(LOOK_EVERY_MS)) {
    current.looking = look(current, payload)
  }
  return current.classifier
}

/** The classifier with all that is stored now, for a command. */
export async function learnedClassifier(payload: Payload): Promise<Classifier> {
  const { bringUpToDate, classifier } = begin()
  await bringUpToDate(payload)
  return classifier
}

async function look(current: Current, payload: Payload): Promise<void> {
  try {
    // Not within the request that asks: it does not wait.
    await wait(0)
    await current.bringUpToDate(payload)
  } catch (error) {
    logError('what was learned of comments could not be read', error)
  }
  current.lookedAt = performance.now()
  current.looking = undefined
}

function begin(): Current {
  const classifier = new Classifier()
  const known = new Map<string, Lesson>()
  const remove = (id: string) => {
    const lesson = known.get(id)
    if (lesson && known.delete(id)) classifier.forget(lesson)
  }
  const bringUpToDate = follow<Lesson & { id: string }>({
    collection: 'comment-lessons',
    atOnce: 100,
    read: readLessons,
    put: ({ id, features, isSpam }) => {
      remove(id)
      known.set(id, { features, isSpam })
      classifier.learn({ features, isSpam })
    },
    remove,
  })
  return { classifier, bringUpToDate, lookedAt: Number.NEGATIVE_INFINITY, looking: undefined }
}
