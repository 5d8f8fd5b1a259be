import type { Payload, PayloadRequest, Where } from 'payload'
import type { Mail } from '@/payload-types'

/**
 * The door to the outbox. Nobody may create or change a mail by the API, the collection has no hooks, and no page shows
 * it: what is skipped here is only the access rules, and reading the row back.
 */

/** @throws ValidationError about `key` when the mail was queued before */
export async function storeMail(
  payload: Payload,
  mail: Omit<Mail, 'id' | 'createdAt' | 'updatedAt'>,
): Promise<void> {
  await payload.db.create({ collection: 'mails', returning: false, data: mail })
}

/**
 * Changes one mail where the conditions still hold, compared and set in one statement of the database, so that of two
 * workers one has it.
 * @returns the mail as it is now, or null where they no longer held
 */
export async function changeMail(
  payload: Payload,
  conditions: Where[],
  data: Partial<Mail>,
): Promise<Mail | null> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'mails',
    where: { and: conditions },
    options: { atomic: true },
    data: { ...data, updatedAt: new Date().toISOString() },
  })
  return changed as Mail | null
}

/** Forgets by what mails were counted; at most `limit` of them. */
export async function forgetSides(payload: Payload, where: Where, limit: number): Promise<void> {
  const data = { mailboxHash: null, networkHash: null }
  await payload.db.updateMany({ collection: 'mails', where, data, limit, returning: false })
}

/** Deletes mails in one statement, in the transaction of `req` where there is one; nothing hangs on them. */
export async function deleteMails(payload: Payload, where: Where, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'mails', where, ...(req && { req }) })
}
