import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, Where } from 'payload'
import { type Change, readAllChanges, readChanges } from './read-changes'

/** Clocks of instances differ, and a transaction commits after its documents got their dates: look back this far. */
const OVERLAP_MS = 15_000

/**
 * When nothing was found for so long, whatever comes is newer, for clocks and commits are not that far behind: what an import wrote at once
 * is not read each second for ever.
 */
const SETTLED_MS = 2 * OVERLAP_MS

/** So often everything is compared. */
const COMPARE_MS = 600_000

/** By collection, when another process last said that one of its documents changed, as `performance.now()`. */
const saidAt = new Map<CollectionSlug, number>()

export function noteChanged(collections: CollectionSlug[]): void {
  for (const collection of collections) saidAt.set(collection, performance.now())
}

interface Followed<Entry extends { id: string }> {
  collection: CollectionSlug
  /** What is followed of these ids, some of which may be of drafts or in the trash: the others are removed. */
  read: (payload: Payload, ids: string[]) => Promise<Entry[]>
  put: (entry: Entry) => void
  remove: (id: string) => void
  /** So many are read and indexed before requests get their turn again: about ten milliseconds. */
  atOnce: number
}

/** Said in words: MongoDB's adapter answers a count of everything with an estimate. */
const ALL: Where = { id: { exists: true } }

/**
 * Makes a function that brings what is known of a collection up to date: the first call reads all of it, each next one what
 * changed since, whoever changed it: a request, a job, a command, or another instance of the site.
 */
export function follow<Entry extends { id: string }>(
  followed: Followed<Entry>,
): (payload: Payload) => Promise<void> {
  const { collection, atOnce } = followed
  /** When each document changed as it was last read, by id. */
  const known = new Map<string, string>()
  let newest = ''
  let comparedAt = performance.now()
  let foundAt = performance.now()
  /** Whether all that was found was read as well: a database can go away in between. */
  let isWhole = false

  async function bring(payload: Payload, changes: Change[]): Promise<void> {
    const began = performance.now()
    const unread = changes.filter(({ id, updatedAt }) => known.get(id) !== updatedAt)
    if (unread.length > 0) foundAt = began
    isWhole = false
    for (let start = 0; start < unread.length; start += atOnce) {
      const chunk = unread.slice(start, start + atOnce)
      const entries = new Map(
        (
          await followed.read(
            payload,
            chunk.map(({ id }) => id),
          )
        ).map((entry) => [entry.id, entry]),
      )
      for (const { id, updatedAt } of chunk) {
        const entry = entries.get(id)
        if (entry) followed.put(entry)
        else followed.remove(id)
        known.set(id, updatedAt)
      }
      await setImmediate()
    }
    // Not before: where the database goes away in between, what was not read yet may be older than what was.
    for (const { updatedAt } of unread) if (updatedAt > newest) newest = updatedAt
    isWhole = true
  }

  /**
   * What was deleted for good leaves no date: notice it by the count, and compare what there is. So where another process says
   * that something changed and no date tells: its clock may be far behind. And now and then in any case: an import can write a
   * date of long ago.
   */
  async function reconcile(payload: Payload): Promise<void> {
    const { totalDocs } = await payload.db.count({ collection, where: ALL })
    const isSaid = (saidAt.get(collection) ?? 0) > Math.max(foundAt, comparedAt)
    if (totalDocs === known.size && !isSaid && performance.now() - comparedAt < COMPARE_MS) return
    const began = performance.now()
    const present = await readAllChanges(payload, collection)
    const ids = new Set(present.map(({ id }) => id))
    for (const id of known.keys()) {
      if (ids.has(id)) continue
      followed.remove(id)
      known.delete(id)
    }
    await bring(payload, present)
    comparedAt = began
  }

  function readUnseen(payload: Payload): Promise<Change[]> {
    if (!newest) return readAllChanges(payload, collection)
    // A clock that was set back, or an import, left dates to come: what changes now is older.
    const now = new Date().toISOString()
    const reached = newest < now ? newest : now
    if (isWhole && reached === newest && performance.now() - foundAt > SETTLED_MS)
      return readChanges(payload, collection, { updatedAt: { greater_than: newest } })
    const since = new Date(Date.parse(reached) - OVERLAP_MS).toISOString()
    return readChanges(payload, collection, { updatedAt: { greater_than_equal: since } })
  }

  return async (payload) => {
    await bring(payload, await readUnseen(payload))
    await reconcile(payload)
  }
}
