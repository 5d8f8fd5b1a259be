import type { Payload, PayloadRequest } from 'payload'
import type { AuditEntry } from '@/payload-types'
import { plainValues } from '@/text/plain-values'

/**
 * The door to the record of who did what: written past the hooks, with each save, and by nobody through the API. Nothing is
 * missed: the record has no hooks, shows on no page, and its texts are made plain here.
 */

type NewEntry = Omit<AuditEntry, 'id' | 'createdAt' | 'updatedAt'>

export async function storeEntry(req: PayloadRequest, entry: NewEntry): Promise<void> {
  await req.payload.db.create({
    collection: 'audit-entries',
    data: plainValues(entry),
    returning: false,
    req,
  })
}

/** The last thing that was done to a document; straight from the database, for each save of a draft asks it. */
export async function findLastEntry(
  req: PayloadRequest,
  kind: string,
  document: string,
): Promise<Pick<AuditEntry, 'id' | 'action' | 'by' | 'at' | 'parts'> | undefined> {
  const { docs } = await req.payload.db.find<AuditEntry>({
    collection: 'audit-entries',
    where: { document: { equals: document }, kind: { equals: kind } },
    limit: 1,
    pagination: false,
    sort: '-at',
    select: { action: true, by: true, at: true, parts: true },
    req,
  })
  return docs[0]
}

/** Lengthens an entry by what the same person did next. */
export async function lengthenEntry(
  req: PayloadRequest,
  id: string,
  data: Pick<AuditEntry, 'until' | 'parts' | 'title'>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'audit-entries',
    id,
    data: plainValues(data),
    returning: false,
    req,
  })
}

export async function deleteEntriesBefore(payload: Payload, at: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'audit-entries', where: { at: { less_than: at } } })
}
