import type { CollectionSlug, Payload } from 'payload'
import { findStored } from '@/export/find-stored'
import { EXPORTED } from '@/export/format'
import { idHere } from './id-here'
import { type Doc, readLines } from './read-lines'

/** What the database keeps unique besides the id. */
const UNIQUE: Record<(typeof EXPORTED)[number], string> = {
  users: 'email',
  media: 'filename',
  authors: 'slug',
  causes: 'slug',
  symptoms: 'slug',
  pages: 'slug',
  redirects: 'from',
  comments: 'fingerprint',
}

interface Mapped {
  /** The ids here, by those in the export. */
  ids: Map<string, string>
  /** The ids (here) of what the database has already, and that is left alone. */
  present: Set<string>
}

const BATCH = 200

/** Finds for every document of an export which one it is or becomes here. */
export async function mapIds(payload: Payload, folder: string, isMongo: boolean): Promise<Mapped> {
  const mapped: Mapped = { ids: new Map(), present: new Set() }
  for (const collection of EXPORTED) {
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
  collection: CollectionSlug & keyof typeof UNIQUE,
  docs: readonly Doc[],
  isMongo: boolean,
  { ids, present }: Mapped,
): Promise<void> {
  const key = UNIQUE[collection]
  const wanted = docs.map((doc) => ({ doc, id: idHere(doc.id, isMongo) }))
  const keys = docs.map((doc) => doc[key]).filter((value) => value !== undefined)
  const stored = await findStored(payload, {
    collection,
    where: { or: [{ id: { in: wanted.map(({ id }) => id) } }, { [key]: { in: keys } }] },
    limit: docs.length * 2,
  })
  for (const { doc, id } of wanted) {
    const same = stored.find((each) => each.id === id)
    const other = stored.find((each) => doc[key] !== undefined && each[key] === doc[key])
    const here = String((same ?? other)?.id ?? id)
    ids.set(doc.id, here)
    if (same ?? other) present.add(here)
  }
}
