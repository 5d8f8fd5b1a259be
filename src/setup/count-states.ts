import type { CollectionSlug, Where } from 'payload'
import { payloadClient } from '@/platform/payload-client'
import { withinPatience } from '@/platform/within-patience'

const PATIENCE_MS = 2_000

const NOT_ENDED: Where[] = [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }]

const JOBS: Record<string, Where> = {
  waiting: { and: [...NOT_ENDED, { processing: { equals: false } }] },
  running: { and: [...NOT_ENDED, { processing: { equals: true } }] },
  failed: { hasError: { equals: true } },
}

/** `sent` is left out: those are kept for a while, and more of them is no news. */
const MAILS: Record<string, Where> = Object.fromEntries(
  ['waiting', 'sending', 'handing-over', 'dead', 'unsure'].map((state) => [
    state,
    { state: { equals: state } },
  ]),
)

/** How many jobs and mails are in which state. Rejects when the database does not say so within two seconds. */
export function countStates(): Promise<Record<'jobs' | 'mails', Record<string, number>>> {
  return withinPatience(PATIENCE_MS, countAll())
}

async function countAll(): Promise<Record<'jobs' | 'mails', Record<string, number>>> {
  return { jobs: await countEach('payload-jobs', JOBS), mails: await countEach('mails', MAILS) }
}

/** One after the other: nobody waits for it. */
async function countEach(
  collection: CollectionSlug,
  states: Record<string, Where>,
): Promise<Record<string, number>> {
  const payload = await payloadClient()
  const counts: Record<string, number> = {}
  for (const [state, where] of Object.entries(states)) {
    counts[state] = (await payload.db.count({ collection, where })).totalDocs
  }
  return counts
}
