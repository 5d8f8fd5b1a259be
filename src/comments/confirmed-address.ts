import type { Payload } from 'payload'
import { addressKey } from '@/mail/mailbox'

/**
 * Whether somebody proved by a link in a mail that the address is theirs, and wrote something that was published.
 * An address that is only typed can be borrowed.
 */
export async function isConfirmedAddress(payload: Payload, email: string): Promise<boolean> {
  const found = await payload.db.findOne({
    collection: 'comments',
    where: {
      emailKey: { equals: addressKey(email) },
      status: { equals: 'published' },
      emailConfirmedAt: { exists: true },
    },
    select: { createdAt: true },
  })
  return found !== null && found !== undefined
}
