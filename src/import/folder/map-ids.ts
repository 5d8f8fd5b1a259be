import type { Payload } from 'payload'
import { findStored } from '@/export/find-stored'
import type { Exported } from '@/export/format'
import { idHere } from '@/platform/id-here'
import { type Doc, readLines } from './read-lines'
import { withIds } from './with-ids'

/** What the database keeps unique besides the id, where there is something. */
const UNIQUE: Record<Exported, string | undefined> = {
  users: 'email',
  media: 'filename',
  authors: 'slug',
  causes: 'slug',
  sources: 'key',
  symptoms: 'slug',
  'article-changes': undefined,
  pages: 'slug',
  redirects: 'from',
  'audit-entries': undefined,
  'comment-blocks': 'key',
  comments: 'fingerprint',
  'comment-reports': 'fingerprint',
  'comment-decisions': undefined,
  'comment-notes': undefined,
  remarks: undefined,
  'review-requests': 'key',
  'search-misses': 'term',
  mails: 'key',
  'payload-jobs': undefined,
}

interface Mapped {
  /** The ids here, by those in the export. */
  ids: Map<string, string>
  /** The ids (here) of what the database has already, and that is left alone. */
  present: Set<string>
}

const BATCH = 200

/** Finds for every document of an export which one it is or becomes here. */
export async function mapIds(
  payload: Payload,
  folder: string,
  collections: readonly Exported[],
  isMongo: boolean,
): Promise<Mapped> {
  const mapped: Mapped = { ids: new Map(), present: new Set() }
  for (const collection of collections) {
    let batch: Doc[] = []
    for await (const doc of readLines(folder, collection)) {
      if (batch.push(doc) < BATCH) continue
      await mapBatch(payload, collection, batch, isMongo, mapped)
      batch = []
    }
    await mapBatch(payload, collection, batch, isMongo, mapped)
  }
  return mapped
}

async function mapBatch(
  payload: Payload,
  collection: Exported,
  docs: readonly Doc[],
  isMongo: boolean,
  { ids, present }: Mapped,
): Promise<void> {
  const key = UNIQUE[collection]
  const wanted = docs.map((doc) => ({ doc, id: idHere(doc.id, isMongo) }))
  const keyOf = (doc: Record<string, unknown>) => (key ? withIds(doc[key], ids) : undefined)
  const keys = docs.map(keyOf).filter((value) => value !== undefined)
  const stored = await findStored(payload, {
    collection,
    where: { or: [{ id: { in: wanted.map(({ id }) => id) } }, ...(key ? [{ [key]: { in: keys } }] : [])] },
    limit: docs.length * 2,
  })
  for (const { doc, id } of wanted) {
    const same = stored.find((each) => each.id === id)
    const other = stored.find((each) => key && keyOf(doc) !== undefined && each[key] === keyOf(doc))
    const here = String((same ?? other)?.id ?? id)
    ids.set(doc.id, here)
    if (same ?? other) present.add(here)
  }
}
