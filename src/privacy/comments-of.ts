import type { Payload } from 'payload'
import { addressKey } from '@/mail/mailbox'
import type { Comment } from '@/payload-types'

/** Every comment of a person, by the address that was typed, in whatever capitals. */
export async function commentsOf(payload: Payload, email: string): Promise<Comment[]> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { emailKey: { equals: addressKey(email) } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}
