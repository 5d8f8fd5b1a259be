import type { Payload } from 'payload'
import { addressKey } from '@/mail/mailbox'

/**
 * Whether something under the address was published. It says nothing about who types the address: that anybody can do.
 * Never asked while somebody waits for an answer who did not prove that the address is theirs.
 */
export async function isKnownWriter(payload: Payload, email: string): Promise<boolean> {
  const found = await payload.db.findOne({
    collection: 'comments',
    where: { emailKey: { equals: addressKey(email) }, status: { equals: 'published' } },
    select: { createdAt: true },
  })
  return found !== null && found !== undefined
}
