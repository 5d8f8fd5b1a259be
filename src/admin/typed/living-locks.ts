import type { Payload, Where } from 'payload'
import type { PayloadLockedDocument } from '@/payload-types'

/** A hidden tab tells once a minute that it is there; who is away longer lets others in. Payload counts by it as well. */
export const LOCK_SECONDS = 180

/** Who works on a document, by user. */
export interface Lock {
  id: string
  document: string
  user: string
}

/** The locks that count, the oldest first; of one document, or of all. */
export async function livingLocks(payload: Payload, collection: string, document?: string): Promise<Lock[]> {
  const living: Where[] = [
    { 'document.relationTo': { equals: collection } },
    { updatedAt: { greater_than: new Date(Date.now() - LOCK_SECONDS * 1000).toISOString() } },
    ...(document === undefined ? [] : [{ 'document.value': { equals: document } }]),
  ]
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: { and: living },
    depth: 0,
    limit: 100,
    pagination: false,
    sort: 'createdAt',
  })
  return docs.flatMap((lock) => (lock.document ? [toLock(lock)] : []))
}

/** Not in a transaction: Payload deletes locks outside of it, and others are to see this one at once. */
export async function makeLock(
  payload: Payload,
  collection: string,
  { document, user }: Omit<Lock, 'id'>,
): Promise<Lock> {
  const lock = await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection, value: document } as PayloadLockedDocument['document'],
      user: { relationTo: 'users', value: user },
    },
    depth: 0,
  })
  return toLock(lock)
}

function toLock({ id, document, user }: PayloadLockedDocument): Lock {
  return { id, document: String(document?.value), user: String(user.value) }
}
