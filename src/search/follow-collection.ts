import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { PUBLIC } from '@/platform/find-public'
import { countPublic, readChanges } from './read-entries'

/** Clocks of instances differ, and a transaction commits after its documents got their dates: look back this far. */
const OVERLAP_MS = 15_000

interface Followed<Entry extends { id: string }> {
  collection: 'symptoms' | 'causes'
  read: (payload: Payload, ids: string[]) => Promise<Entry[]>
  put: (entry: Entry) => void
  remove: (id: string) => void
  /** So many are read and indexed before requests get their turn again: about ten milliseconds. */
  atOnce: number
  /** How many are in the index. */
  size: () => number
}

/**
 * Makes a function that brings the index up to date with a collection: the first call reads all of it, each next one what
 * changed since, whoever changed it: a request, a job, a command, or another instance of the site.
 */
export function follow<Entry extends { id: string }>(
  followed: Followed<Entry>,
): (payload: Payload) => Promise<void> {
  const { collection, atOnce } = followed
  /** What was read, by id. */
  const known = new Map<string, string>()
  let newest = ''

  async function bring(payload: Payload, changes: { id: string; updatedAt: string }[]): Promise<void> {
    const unread = changes.filter(({ id, updatedAt }) => known.get(id) !== updatedAt)
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
        if (updatedAt > newest) newest = updatedAt
      }
      await setImmediate()
    }
  }

  /** What was deleted for good leaves no date: notice it by the count, and compare what there is. */
  async function reconcile(payload: Payload): Promise<void> {
    if ((await countPublic(payload, collection)) === followed.size()) return
    const present = await readChanges(payload, collection, PUBLIC[collection])
    const ids = new Set(present.map(({ id }) => id))
    for (const id of known.keys()) {
      if (ids.has(id)) continue
      followed.remove(id)
      known.delete(id)
    }
    await bring(payload, present)
  }

  return async (payload) => {
    const since = newest && new Date(Date.parse(newest) - OVERLAP_MS).toISOString()
    await bring(
      payload,
      await readChanges(
        payload,
        collection,
        since ? { updatedAt: { greater_than_equal: since } } : PUBLIC[collection],
      ),
    )
    await reconcile(payload)
  }
}
