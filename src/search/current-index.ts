import { setTimeout as wait } from 'node:timers/promises'
import { follow } from '@/platform/follow-collection'
import { logError } from '@/platform/log-error'
import { payloadClient } from '@/platform/payload-client'
import { knownWords } from './known-words'
import { readAuthors, readCauses, readPages, readSymptoms } from './read-entries'
import { SearchIndex } from './search-index'

/** How long after a look at the database comes the next: a publish is found within this and one look. */
const PAUSE_MS = 1_000

/** How long a search waits for the first building of the index. */
const PATIENCE_MS = 10_000

interface Current {
  index: SearchIndex
  /** Done when everything is in the index for the first time. */
  built: Promise<void>
  isBuilt: boolean
  /** When the last look began that succeeded, as `performance.now()`. */
  lookedAt: number
  /** Looks what changed: not at something that began before this was asked. */
  look: () => Promise<void>
}

// Next bundles the start of the site and its routes apart, each with its own copy of this module: the index is one.
const shared = globalThis as { simptoSearch?: Current }

/** The index of this process, whole; it is begun at the start of the site and kept current from then on. */
export async function currentIndex(): Promise<SearchIndex> {
  const { index, built, isBuilt } = beginIndex()
  if (isBuilt) return index
  const tooLate = wait(PATIENCE_MS, undefined, { ref: false }).then(() => {
    throw new Error('the search index is not built yet')
  })
  await Promise.race([built, tooLate])
  return index
}

/** The index with everything that was stored before this was asked. */
export async function freshIndex(): Promise<SearchIndex> {
  const index = await currentIndex()
  await beginIndex().look()
  return index
}

/** How much can be found, and how long ago the database was looked at for it. */
export function indexTotals(): { entries: number; lagSeconds: number } {
  const { index, lookedAt } = beginIndex()
  const entries = index.symptoms.size + index.causes.size + index.others.size
  return { entries, lagSeconds: (performance.now() - lookedAt) / 1000 }
}

/** Begins to build the index in the background, and to look every second what changed. Once is enough. */
export function beginIndex(): Current {
  shared.simptoSearch ??= begin()
  return shared.simptoSearch
}

function begin(): Current {
  const index = new SearchIndex()
  const followAll = [
    follow({
      collection: 'causes',
      atOnce: 150,
      read: readCauses,
      put: (cause) => index.putCause(cause),
      remove: (id) => index.removeCause(id),
    }),
    follow({
      collection: 'symptoms',
      atOnce: 30,
      read: readSymptoms,
      put: (symptom) => index.putSymptom(symptom),
      remove: (id) => index.removeSymptom(id),
    }),
    follow({
      collection: 'pages',
      atOnce: 150,
      read: readPages,
      put: (page) => index.putOther(page),
      remove: (id) => index.removeOther(id),
    }),
    follow({
      collection: 'authors',
      atOnce: 150,
      read: readAuthors,
      put: (author) => index.putOther(author),
      remove: (id) => index.removeOther(id),
    }),
  ]
  let noteBuilt = () => {}
  const built = new Promise<void>((resolve) => {
    noteBuilt = resolve
  })
  const look = oneAfterTheOther(async () => {
    const began = performance.now()
    const payload = await payloadClient()
    // Read before anybody searches: it takes some tenths of a second.
    await knownWords()
    for (const bringUpToDate of followAll) await bringUpToDate(payload)
    current.isBuilt = true
    current.lookedAt = began
    noteBuilt()
  })
  const current: Current = { index, built, isBuilt: false, lookedAt: performance.now(), look }
  void keepCurrent(look)
  return current
}

/** Of all who ask while one is under way, one more does for all. */
function oneAfterTheOther(look: () => Promise<void>): () => Promise<void> {
  let underWay = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= underWay.then(() => {
      const begun = look()
      underWay = begun.catch(() => undefined)
      next = undefined
      return begun
    })
    return next
  }
}

/** For as long as the process lives; it does not keep the process alive. */
async function keepCurrent(look: () => Promise<void>): Promise<never> {
  let fails = false
  for (;;) {
    try {
      await look()
      fails = false
    } catch (error) {
      // Once for each time that the database is away, not each second.
      if (!fails) logError('search could not follow the database', error)
      fails = true
    }
    await wait(PAUSE_MS, undefined, { ref: false })
  }
}
